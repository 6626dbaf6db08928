<?php
/**
 * Elements as markup.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Writes an element, with what the network's server has drawn of it, so that the names stand in the page without scripts.
 */
final class Renderer {

	/** Attributes with which an element is still what the server has drawn. */
	const AS_DRAWN = array( 'member', 'lang', 'src', 'loading' );

	/**
	 * Whether only words are wanted: in feeds, in the REST API and in excerpts an element would be of no use.
	 *
	 * @return bool
	 */
	public static function wants_words() {
		return is_feed() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || doing_filter( 'get_the_excerpt' ) || doing_filter( 'wp_trim_excerpt' );
	}

	/**
	 * An element.
	 *
	 * @param string                $name       Such as `directory`.
	 * @param array                 $attributes By name in HTML or in JavaScript.
	 * @param string                $fallback   HTML that is shown if nothing else can be; it is safe already.
	 * @param array<string, string> $root       `class`, `id`, `style` and `lang` of the element.
	 * @return string HTML.
	 */
	public static function element( $name, $attributes, $fallback, $root = array() ) {
		$own      = Elements::clean( $name, $attributes );
		$language = empty( $root['lang'] ) ? Words::language() : Words::language( $root['lang'] );
		$drawn    = self::drawn( $name, $own, $language );
		$as_drawn = null !== $drawn && '' !== $drawn['template'] && self::is_as_drawn( $own, $drawn['open'] );
		if ( null !== $drawn ) {
			$own += array_intersect_key( $drawn['open'], array_flip( array( 'src' ) ) );
			if ( '' !== $drawn['style'] && $as_drawn ) {
				// Without a version: the address in the drawn markup is the same.
				wp_enqueue_style( "ssegov-widgets-{$name}", $drawn['style'], array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
			}
		}
		if ( 'contact' === $name || 'newsletter' === $name ) {
			$own['endpoint'] = rest_url( "ssegov/v1/{$name}" );
			$own['adapter']  = 'json';
		}
		if ( ! $as_drawn ) {
			$root['class'] = trim( ( isset( $root['class'] ) ? $root['class'] : '' ) . ' ' . self::reserve( $name, $own ) );
		}
		$root['lang'] = $language;
		Scripts::enqueue( $name );
		return sprintf(
			'<ssegov-%1$s%2$s>%3$s%4$s</ssegov-%1$s>%5$s',
			$name,
			Elements::write( array_filter( $root ) + $own ),
			$as_drawn ? $drawn['template'] : '',
			self::light( $name, $own, $drawn, $fallback ),
			$as_drawn ? self::once( $drawn['data'] ) : ''
		);
	}

	/**
	 * One feed stands in a page once, however many elements read it.
	 *
	 * @param string $data A script with a feed.
	 * @return string
	 */
	private static function once( $data ) {
		static $printed = array();
		$key            = md5( $data );
		if ( isset( $printed[ $key ] ) ) {
			return '';
		}
		$printed[ $key ] = true;
		return $data;
	}

	/**
	 * What the network's server has drawn.
	 *
	 * @param string                $name     Such as `directory`.
	 * @param array<string, string> $own      Attributes of the element.
	 * @param string                $language `ko` or `en`.
	 * @return array|null
	 */
	private static function drawn( $name, $own, $language ) {
		if ( 'directory' === $name || 'organisation' === $name ) {
			return Published::copy( "fragments/{$language}/{$name}.html" );
		}
		$member = isset( $own['member'] ) ? $own['member'] : '';
		return 'member-card' === $name && preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/', $member ) ? Published::copy( "fragments/{$language}/member-card/{$member}.html" ) : null;
	}

	/**
	 * Whether an element shows exactly what the server has drawn.
	 *
	 * @param array<string, string> $own   Its attributes.
	 * @param array<string, string> $drawn Those of the server's element.
	 * @return bool
	 */
	private static function is_as_drawn( $own, $drawn ) {
		$others  = array_flip( self::AS_DRAWN );
		$default = array( 'heading-level' => '3' );
		$own     = array_diff_key( $own, $others ) + $default;
		$drawn   = array_diff_key( $drawn, $others ) + $default;
		ksort( $own );
		ksort( $drawn );
		return $own === $drawn;
	}

	/**
	 * What stands between the tags: the names of all members only where all are shown.
	 *
	 * @param string                $name     Such as `directory`.
	 * @param array<string, string> $own      Attributes of the element.
	 * @param array|null            $drawn    What the server has drawn.
	 * @param string                $fallback What was saved.
	 * @return string
	 */
	private static function light( $name, $own, $drawn, $fallback ) {
		$narrows = array( 'query', 'region', 'kind', 'status', 'featured', 'limit', 'sections' );
		$is_all  = array() === array_intersect_key( $own, array_flip( $narrows ) );
		return null !== $drawn && $is_all && ( 'member-card' !== $name || '' === $fallback ) ? $drawn['light'] : $fallback;
	}

	/**
	 * The class that reserves the height of an element until it is drawn.
	 *
	 * @param string                $name Such as `directory`.
	 * @param array<string, string> $own  Attributes of the element.
	 * @return string
	 */
	private static function reserve( $name, $own ) {
		if ( isset( $own['variant'] ) ) {
			return "ssegov-reserve-{$own['variant']}";
		}
		return 'directory' === $name && isset( $own['limit'] ) ? 'ssegov-reserve-some' : "ssegov-reserve-{$name}";
	}
}
