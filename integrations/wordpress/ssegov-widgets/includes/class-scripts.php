<?php
/**
 * Scripts and styles of the pages.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the widgets on the pages that have one, and on no other.
 */
final class Scripts {

	const MODULE = 'ssegov-widgets';
	const LOADER = 'ssegov-widgets-loader';
	const STYLE  = 'ssegov-widgets';

	/**
	 * The pinned scripts of this page, by the id of their module.
	 *
	 * @var array<string, string>
	 */
	private static $pinned = array();

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_action( 'init', array( __CLASS__, 'register' ), 5 );
		add_action( 'wp_head', array( __CLASS__, 'print_feed_link' ), 1 );
		// Before blocks and shortcodes become elements: these load what they need themselves.
		add_filter( 'the_content', array( __CLASS__, 'watch' ), 1 );
		add_filter( 'widget_text', array( __CLASS__, 'watch' ), 1 );
		add_filter( 'widget_block_content', array( __CLASS__, 'watch' ), 1 );
		add_filter( 'render_block_core/html', array( __CLASS__, 'watch' ), 1 );
		add_filter( 'wp_script_attributes', array( __CLASS__, 'add_integrity' ) );
		add_filter( 'script_loader_tag', array( __CLASS__, 'leave_alone' ), 10, 2 );
	}

	/**
	 * Registers what blocks name in their block.json.
	 */
	public static function register() {
		wp_register_style( self::STYLE, plugins_url( 'assets/style.css', FILE ), array(), VERSION );
		wp_add_inline_style( self::STYLE, self::accent() );
	}

	/**
	 * Where the scripts come from: the copy in the plugin, or the network.
	 *
	 * @return string A folder.
	 */
	public static function folder() {
		$is_there = file_exists( FOLDER . '/widgets/ssegov.js' );
		$network  = '' !== Settings::base() && ( 'network' === Settings::get( 'source' ) || ! $is_there );
		return $network ? Settings::base() . 'widgets/' : plugins_url( 'widgets/', FILE );
	}

	/**
	 * Tells portable markup and elements without `src` where the members are.
	 */
	public static function print_feed_link() {
		printf( '<link rel="ssegov-feed" href="%s">' . "\n", esc_url( Settings::feed() ) );
	}

	/**
	 * Loads the scripts where a text has an element or portable markup that no block has made.
	 *
	 * @param mixed $html A text.
	 * @return mixed The same.
	 */
	public static function watch( $html ) {
		if ( ! is_string( $html ) || ( false === strpos( $html, 'ssegov' ) && false === strpos( $html, 'embed/' ) ) ) {
			return $html;
		}
		$others = preg_replace( '~<!-- wp:ssegov/.*?<!-- /wp:ssegov/[a-z-]+ -->~s', '', $html );
		if ( preg_match( '/<ssegov-|\sdata-ssegov=|embed\/(member-card|directory|organisation|contact|newsletter)\.html/', (string) $others ) ) {
			self::enqueue();
		}
		return $html;
	}

	/**
	 * Loads the scripts.
	 *
	 * @param string $name The one element that is needed; empty: any.
	 */
	public static function enqueue( $name = '' ) {
		wp_enqueue_style( self::STYLE );
		if ( 'classic' === Settings::get( 'script' ) ) {
			// Without a version: the module that it loads would have another address than this.
			wp_enqueue_script( self::LOADER, self::folder() . 'loader.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
			return;
		}
		if ( '' !== $name && self::enqueue_pinned( $name ) ) {
			return;
		}
		wp_enqueue_script_module( self::MODULE, self::folder() . 'ssegov.js', array(), null );
	}

	/**
	 * Loads the pinned file of an element, whose digest is known; of several elements, one file with all of them.
	 *
	 * @param string $name Such as `directory`.
	 * @return bool Whether there is one.
	 */
	private static function enqueue_pinned( $name ) {
		if ( 0 !== strpos( self::folder(), Settings::base() . 'widgets/' ) || '' === Settings::base() ) {
			return false;
		}
		$digests = Published::copy( Published::INTEGRITY );
		$known   = array_values( self::$pinned );
		$file    = array() === $known || array( "pinned/{$name}.js" ) === $known ? "pinned/{$name}.js" : 'pinned/all.js';
		if ( ! is_array( $digests ) || ! isset( $digests[ $file ] ) || ! preg_match( '~^(sha(256|384|512)-[A-Za-z0-9+/=]+ ?)+$~', $digests[ $file ] ) ) {
			return false;
		}
		foreach ( array_keys( array_diff( self::$pinned, array( $file ) ) ) as $id ) {
			wp_dequeue_script_module( $id );
			unset( self::$pinned[ $id ] );
		}
		$id                  = self::MODULE . '-' . basename( $file, '.js' );
		self::$pinned[ $id ] = $file;
		wp_enqueue_script_module( $id, self::folder() . $file, array(), null );
		return true;
	}

	/**
	 * Adds the digest to the tag of a pinned file.
	 *
	 * @param array<string, string|bool> $attributes Of a script tag.
	 * @return array<string, string|bool>
	 */
	public static function add_integrity( $attributes ) {
		$id = isset( $attributes['id'] ) ? preg_replace( '/-js-module$/', '', (string) $attributes['id'] ) : '';
		if ( isset( self::$pinned[ $id ] ) ) {
			$digests                   = Published::copy( Published::INTEGRITY );
			$attributes['integrity']   = $digests[ self::$pinned[ $id ] ];
			$attributes['crossorigin'] = 'anonymous';
		}
		return $attributes;
	}

	/**
	 * Asks optimisers not to join the loader with other scripts: it loads the widgets from its own folder.
	 *
	 * @param string $tag    A script tag.
	 * @param string $handle Its name.
	 * @return string
	 */
	public static function leave_alone( $tag, $handle ) {
		return self::LOADER === $handle ? str_replace( '<script ', '<script data-no-optimize="1" data-noptimize="1" data-cfasync="false" data-no-defer="1" ', $tag ) : $tag;
	}

	/**
	 * The theme's buttons give the widgets their accent, unless the settings say otherwise.
	 *
	 * @return string CSS.
	 */
	private static function accent() {
		// A classic theme says nothing about its buttons: what WordPress says instead may not fit its background.
		if ( 'theme' !== Settings::get( 'accent' ) || ! wp_theme_has_theme_json() ) {
			return '';
		}
		$button = wp_get_global_styles( array( 'elements', 'button', 'color' ) );
		$rules  = '';
		foreach ( array(
			'--ssegov-accent'    => 'background',
			'--ssegov-on-accent' => 'text',
		) as $property => $key ) {
			$value = is_array( $button ) && isset( $button[ $key ] ) && is_string( $button[ $key ] ) ? $button[ $key ] : '';
			if ( preg_match( '/^[\w#%(),.\/\s-]+$/', $value ) ) {
				$rules .= "{$property}:{$value};";
			}
		}
		if ( '' === $rules ) {
			return '';
		}
		$all = ':where(ssegov-member-card,ssegov-directory,ssegov-organisation,ssegov-contact,ssegov-newsletter)';
		// On a ground of its own the theme's accent may not be seen: there the widgets work out one that is.
		$grounds = ":is(.has-background,[class*=is-style-section-]) {$all},{$all}.has-background";
		return "{$all}{{$rules}}{$grounds}{--ssegov-accent:initial;--ssegov-on-accent:initial}";
	}
}
