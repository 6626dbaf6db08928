<?php
/**
 * Copies of what the network publishes.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Fetches fragments in the background, never while a visitor waits, and keeps the last good copy of each.
 */
final class Published {

	const PREFIX = 'ssegov_widgets_copy_';
	const INDEX  = 'ssegov_widgets_copies';
	const EVENT  = 'ssegov_widgets_refresh';
	const ONE    = 'ssegov_widgets_fetch';

	/** The names and digests of the pinned scripts. */
	const INTEGRITY = 'widgets/integrity.json';

	/** Bytes: a directory of a thousand members has less. */
	const LARGEST = 4194304;

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_action( self::EVENT, array( __CLASS__, 'refresh' ) );
		add_action( self::ONE, array( __CLASS__, 'fetch' ) );
		add_action( 'update_option_' . Settings::OPTION, array( __CLASS__, 'start_again' ), 10, 2 );
		add_action( 'init', array( __CLASS__, 'schedule' ) );
	}

	/**
	 * Asks for new copies every hour.
	 */
	public static function schedule() {
		if ( '' !== Settings::base() && ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', self::EVENT );
		}
	}

	/**
	 * Stops asking.
	 */
	public static function unschedule() {
		wp_unschedule_hook( self::EVENT );
		wp_unschedule_hook( self::ONE );
	}

	/**
	 * The copies of another folder are of no use.
	 *
	 * @param mixed $before The settings before.
	 * @param mixed $after  The settings now.
	 */
	public static function start_again( $before, $after ) {
		$base = static function ( $settings ) {
			return is_array( $settings ) && isset( $settings['base'] ) ? $settings['base'] : '';
		};
		if ( $base( $before ) !== $base( $after ) ) {
			self::forget_all();
			self::unschedule();
		}
		if ( '' !== $base( $after ) ) {
			self::request( self::INTEGRITY );
		}
	}

	/**
	 * Deletes all copies.
	 */
	public static function forget_all() {
		foreach ( array_keys( self::index() ) as $path ) {
			delete_option( self::PREFIX . md5( $path ) );
		}
		delete_option( self::INDEX );
	}

	/**
	 * The copy of a file, as it was kept; it is fetched soon if there is none.
	 *
	 * @param string $path Below the base, such as `fragments/ko/directory.html`.
	 * @return mixed Null if there is no copy.
	 */
	public static function copy( $path ) {
		if ( '' === Settings::base() ) {
			return null;
		}
		$copy = get_option( self::PREFIX . md5( $path ), null );
		if ( null === $copy ) {
			self::request( $path );
			return null;
		}
		return isset( $copy['content'] ) ? $copy['content'] : null;
	}

	/**
	 * Fetches a file soon, in the background.
	 *
	 * @param string $path Below the base.
	 */
	private static function request( $path ) {
		if ( ! wp_next_scheduled( self::ONE, array( $path ) ) ) {
			wp_schedule_single_event( time(), self::ONE, array( $path ) );
		}
	}

	/**
	 * Fetches all files again that this site uses.
	 */
	public static function refresh() {
		foreach ( array_keys( self::index() ) as $path ) {
			self::fetch( $path );
		}
	}

	/**
	 * The files that this site uses.
	 *
	 * @return array<string, true>
	 */
	private static function index() {
		$index = get_option( self::INDEX, array() );
		return is_array( $index ) ? $index : array();
	}

	/**
	 * Fetches one file. A copy is replaced only by a good one; what the network no longer has goes away.
	 *
	 * @param string $path Below the base.
	 */
	public static function fetch( $path ) {
		$base = Settings::base();
		if ( '' === $base || ! self::is_ours( $path ) ) {
			return;
		}
		$key     = self::PREFIX . md5( $path );
		$copy    = get_option( $key, array() );
		$headers = empty( $copy['etag'] ) ? array() : array( 'If-None-Match' => $copy['etag'] );
		$answer  = wp_safe_remote_get(
			$base . $path,
			array(
				'timeout'             => 15,
				'redirection'         => 2,
				'limit_response_size' => self::LARGEST,
				'headers'             => $headers,
			)
		);
		$status  = (int) wp_remote_retrieve_response_code( $answer );
		if ( 200 === $status ) {
			$content = self::read( $path, wp_remote_retrieve_body( $answer ), $base );
			if ( null !== $content ) {
				$etag = wp_remote_retrieve_header( $answer, 'etag' );
				$copy = array(
					'content' => $content,
					'etag'    => is_string( $etag ) ? $etag : '',
				);
			}
		} elseif ( 404 === $status || 410 === $status ) {
			$copy = array();
		}
		$copy['checked'] = time();
		update_option( $key, $copy, false );
		update_option( self::INDEX, self::index() + array( $path => true ), false );
	}

	/**
	 * Whether a path is one of those that this plugin uses.
	 *
	 * @param mixed $path Below the base.
	 * @return bool
	 */
	private static function is_ours( $path ) {
		return is_string( $path ) && ( self::INTEGRITY === $path || preg_match( '~^fragments/(ko|en)/(member-card/[a-z0-9-]+|directory|organisation)\.html$~', $path ) );
	}

	/**
	 * What is kept of a file.
	 *
	 * @param string $path Below the base.
	 * @param string $body What was fetched.
	 * @param string $base The address of the published folder.
	 * @return array|null Null if it is not what it should be.
	 */
	private static function read( $path, $body, $base ) {
		if ( self::INTEGRITY === $path ) {
			$digests = json_decode( $body, true );
			return is_array( $digests ) ? array_filter( $digests, 'is_string' ) : null;
		}
		preg_match( '~^fragments/\w+/([a-z-]+)~', $path, $found );
		return Fragment_Check::read( $body, $found[1], $base );
	}
}
