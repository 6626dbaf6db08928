<?php
/**
 * What of the network's markup may stand in a page of this site.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a fragment of the published folder: an element with its server-drawn shadow root, and its feed as data. The markup is
 * taken whole or not at all, because an element takes over only the very nodes that the server has drawn.
 */
final class Fragment_Check {

	const TAGS = 'A ARTICLE B BDI BR BUTTON DD DETAILS DIV DL DT EM FIELDSET FOOTER G H1 H2 H3 H4 H5 H6 HEADER I IMG INPUT LABEL LEGEND LI LINK NAV OL OPTGROUP OPTION OUTPUT P PATH CIRCLE RECT LINE POLYGON POLYLINE S SEARCH SECTION SELECT SLOT SMALL SPAN STRONG SUMMARY SUP SVG TABLE TBODY TD TEMPLATE TH THEAD TIME TR UL USE';

	const ATTRIBUTES = 'action alt autocomplete checked class cols colspan crossorigin d decoding dir disabled download enctype enterkeyhint fill for height hidden href hreflang id inert inputmode lang list loading max maxlength method min minlength multiple name novalidate open part pattern placeholder points popover popovertarget referrerpolicy rel required role rows rowspan scope selected shadowrootmode size slot spellcheck src step stroke stroke-width tabindex target title transform translate type value viewbox width wrap x x1 x2 y y1 y2 cx cy r rx ry xmlns preserveaspectratio focusable datetime summary start';

	/** A browser never reads these as markup of another kind. */
	const COMMENT = '/<!--[\w .,:;=+\/?@#-]*-->|<[!][^->\[][^<>]*>|<!>/';

	/**
	 * The parts of a fragment.
	 *
	 * @param string $html What was fetched.
	 * @param string $name Such as `directory`.
	 * @param string $base The address of the published folder.
	 * @return array|null `open` (the attributes of the element), `template`, `light`, `style` and `data`; null if it is not only what it should be.
	 */
	public static function read( $html, $name, $base ) {
		$pattern = '~^(.*?)<ssegov-' . preg_quote( $name, '~' ) . '(\s[^<>]*)?>(.*)</ssegov-' . preg_quote( $name, '~' ) . '>(.*)$~s';
		if ( ! seems_utf8( $html ) || ! preg_match( $pattern, trim( $html ), $found ) ) {
			return null;
		}
		list( , $before, $open, $inner, $after ) = $found;
		$template                                = '';
		$light                                   = $inner;
		if ( preg_match( '~^\s*(<template shadowrootmode="?open"?[^<>]*>.*</template>)(.*)$~s', $inner, $parts ) ) {
			list( , $template, $light ) = $parts;
		}
		$attributes = self::open_tag( $name, $open, $base );
		$style      = self::style( $before, $base );
		$data       = self::data( $after, $base );
		if ( null === $attributes || null === $style || null === $data ) {
			return null;
		}
		if ( ! self::is_clean( $template . $light, $base ) || false !== stripos( $light, '<template' ) ) {
			return null;
		}
		return array(
			'open'     => $attributes,
			'template' => $template,
			'light'    => $light,
			'style'    => $style,
			'data'     => $data,
		);
	}

	/**
	 * The attributes of the element itself.
	 *
	 * @param string $name Such as `directory`.
	 * @param string $open What stands in the tag.
	 * @param string $base The address of the published folder.
	 * @return array<string, string>|null
	 */
	private static function open_tag( $name, $open, $base ) {
		$tag = new \WP_HTML_Tag_Processor( "<ssegov-{$name}{$open}>" );
		$tag->next_tag();
		$attributes = array();
		foreach ( (array) $tag->get_attribute_names_with_prefix( '' ) as $key ) {
			$value = $tag->get_attribute( $key );
			$value = true === $value ? '' : (string) $value;
			if ( 'src' === $key ) {
				if ( 0 !== strpos( $value, $base ) ) {
					return null;
				}
				$attributes['src'] = esc_url_raw( $value );
			} elseif ( 'lang' === $key || isset( Elements::attributes( $name )[ $key ] ) ) {
				$attributes[ $key ] = sanitize_text_field( $value );
			} else {
				return null;
			}
		}
		return $attributes;
	}

	/**
	 * The address of the style sheet before the element; empty if there is none.
	 *
	 * @param string $html What stands before the element.
	 * @param string $base The address of the published folder.
	 * @return string|null
	 */
	private static function style( $html, $base ) {
		$html = trim( $html );
		if ( '' === $html ) {
			return '';
		}
		if ( ! preg_match( '~^<link rel="?stylesheet"? href="([^"<>\s]+)"[^<>]*>$~', $html, $found ) ) {
			return null;
		}
		$url = esc_url_raw( html_entity_decode( $found[1] ) );
		return 0 === strpos( $url, $base ) ? $url : null;
	}

	/**
	 * The feed as data: written again, so that nothing but data is left.
	 *
	 * @param string $html What stands after the element.
	 * @param string $base The address of the published folder.
	 * @return string|null
	 */
	private static function data( $html, $base ) {
		$html = trim( $html );
		if ( '' === $html ) {
			return '';
		}
		if ( ! preg_match( '~^<script type="?application/json"? data-ssegov-feed="([^"<>]+)"\s*>([^<]*)</script>$~', $html, $found ) ) {
			return null;
		}
		$url  = esc_url_raw( html_entity_decode( $found[1] ) );
		$feed = json_decode( $found[2] );
		if ( 0 !== strpos( $url, $base ) || ! is_object( $feed ) ) {
			return null;
		}
		$json = wp_json_encode( $feed, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
		return sprintf( '<script type="application/json" data-ssegov-feed="%s">%s</script>', esc_url( $url ), $json );
	}

	/**
	 * Whether markup has only known tags and attributes, and nothing that runs.
	 *
	 * @param string $html Markup.
	 * @param string $base The address of the published folder.
	 * @return bool
	 */
	private static function is_clean( $html, $base ) {
		$tags       = array_flip( explode( ' ', self::TAGS ) );
		$attributes = array_flip( explode( ' ', self::ATTRIBUTES ) );
		// What stands in noscript is markup for some browsers, and text for others.
		$bare = preg_replace( array( self::COMMENT, '~</?noscript>~i' ), '', $html );
		// What is left of a comment could end another one early.
		if ( null === $bare || false !== strpos( $bare, '<!' ) || false !== strpos( $bare, '<?' ) || preg_match( '~</[^a-zA-Z]~', $bare ) ) {
			return false;
		}
		$tag = new \WP_HTML_Tag_Processor( $bare );
		while ( $tag->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
			if ( ! isset( $tags[ $tag->get_tag() ] ) ) {
				return false;
			}
			if ( $tag->is_tag_closer() ) {
				continue;
			}
			foreach ( (array) $tag->get_attribute_names_with_prefix( '' ) as $key ) {
				$is_known = isset( $attributes[ $key ] ) || preg_match( '/^(aria|data)-[a-z0-9-]+$/', $key );
				if ( ! $is_known || ! self::is_clean_value( $tag->get_tag(), $key, $tag->get_attribute( $key ), $base ) ) {
					return false;
				}
			}
		}
		return true;
	}

	/**
	 * Whether the value of an attribute is harmless.
	 *
	 * @param string      $tag   In capitals.
	 * @param string      $key   Name of the attribute.
	 * @param string|true $value Its value.
	 * @param string      $base  The address of the published folder.
	 * @return bool
	 */
	private static function is_clean_value( $tag, $key, $value, $base ) {
		if ( true === $value ) {
			return true;
		}
		// Inside of noscript a browser that runs scripts would end the value at a tag.
		if ( null === $value || false !== strpbrk( $value, '<>' ) ) {
			return false;
		}
		if ( 'LINK' === $tag && 'href' === $key ) {
			return 0 === strpos( $value, $base . 'widgets/styles/' );
		}
		if ( 'LINK' === $tag && 'rel' === $key ) {
			return 'stylesheet' === $value;
		}
		if ( in_array( $key, array( 'href', 'src', 'action' ), true ) ) {
			return 0 === strpos( $value, '#' ) || wp_kses_bad_protocol( $value, array( 'https', 'http', 'mailto', 'tel' ) ) === $value;
		}
		return true;
	}
}
