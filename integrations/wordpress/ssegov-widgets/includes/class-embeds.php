<?php
/**
 * Pasted addresses.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * An address of the network's published folder on a line of its own becomes the element. Where WordPress asks for oEmbed data
 * all the same, as for the preview in the editor, they come from the published folder.
 */
final class Embeds {

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_filter( 'oembed_fetch_url', array( __CLASS__, 'find_data' ), 10, 2 );
	}

	/**
	 * Registers the addresses of the network.
	 */
	public static function register() {
		$base = Settings::base();
		if ( '' === $base ) {
			return;
		}
		$start = '#^' . preg_quote( $base, '#' );
		wp_embed_register_handler( 'ssegov-member', $start . '(ko|en)/members/([a-z0-9-]+)\.html$#', array( __CLASS__, 'show_member' ) );
		wp_embed_register_handler( 'ssegov-page', $start . '(ko|en)/(?:index\.html)?$#', array( __CLASS__, 'show_directory' ) );
		wp_embed_register_handler( 'ssegov-embed', $start . 'embed/(member-card|directory|organisation|contact|newsletter)\.html(?:\?([^\#]*))?$#', array( __CLASS__, 'show_embed' ) );
		wp_oembed_add_provider( $start . '(ko|en)/members/[a-z0-9-]+\.html$#', $base . 'oembed/', true );
	}

	/**
	 * The data of a member's page lie in a file of their own.
	 *
	 * @param string $provider The address that WordPress would ask, with its query.
	 * @param string $url      The address that was pasted.
	 * @return string
	 */
	public static function find_data( $provider, $url ) {
		$base = Settings::base();
		if ( '' === $base || ! preg_match( '#^' . preg_quote( $base, '#' ) . '(ko|en)/members/([a-z0-9-]+)\.html$#', $url, $found ) ) {
			return $provider;
		}
		$query = (string) wp_parse_url( $provider, PHP_URL_QUERY );
		return "{$base}oembed/{$found[1]}/members/{$found[2]}.json" . ( '' === $query ? '' : "?{$query}" );
	}

	/**
	 * The card of a member.
	 *
	 * @param string[] $found Language and id.
	 * @param array    $size  Not used.
	 * @param string   $url   The address.
	 * @return string
	 */
	public static function show_member( $found, $size, $url ) {
		return self::show( 'member-card', array( 'member' => $found[2] ), $found[1], $url );
	}

	/**
	 * The list of all members.
	 *
	 * @param string[] $found Language.
	 * @param array    $size  Not used.
	 * @param string   $url   The address.
	 * @return string
	 */
	public static function show_directory( $found, $size, $url ) {
		return self::show( 'directory', array(), $found[1], $url );
	}

	/**
	 * What an embed page shows.
	 *
	 * @param string[] $found The element, and the query.
	 * @param array    $size  Not used.
	 * @param string   $url   The address.
	 * @return string
	 */
	public static function show_embed( $found, $size, $url ) {
		$query = array();
		wp_parse_str( isset( $found[2] ) ? html_entity_decode( $found[2] ) : '', $query );
		$language = isset( $query['lang'] ) && is_string( $query['lang'] ) ? $query['lang'] : '';
		return self::show( $found[1], $query, $language, $url );
	}

	/**
	 * An element; in a feed only a link.
	 *
	 * @param string $name       Such as `directory`.
	 * @param array  $attributes As HTML names them.
	 * @param string $language   Empty: that of the page.
	 * @param string $url        The address that was pasted.
	 * @return string
	 */
	private static function show( $name, $attributes, $language, $url ) {
		$fallback = sprintf( '<a href="%1$s">%1$s</a>', esc_url( $url ) );
		if ( Renderer::wants_words() ) {
			return $fallback;
		}
		return Renderer::element( $name, $attributes, 'member-card' === $name ? '' : $fallback, '' === $language ? array() : array( 'lang' => Words::language( $language ) ) );
	}
}
