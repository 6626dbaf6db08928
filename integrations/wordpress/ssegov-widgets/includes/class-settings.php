<?php
/**
 * The settings of the plugin.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * One option holds all settings.
 */
final class Settings {

	const OPTION = 'ssegov_widgets';

	const DELIVERIES = array( 'mail', 'gravity-forms', 'contact-form-7', 'mailpoet', 'filter' );

	/**
	 * What a new site begins with: the copy of the widgets and of the members that comes with the plugin, and mail to the site's administrator.
	 *
	 * @return array<string, string|int>
	 */
	public static function defaults() {
		return array(
			'base'                => '',
			'source'              => 'plugin',
			'script'              => 'module',
			'accent'              => 'theme',
			'contact_delivery'    => 'mail',
			'contact_to'          => '',
			'contact_form'        => '',
			'contact_fields'      => '',
			'newsletter_delivery' => 'mail',
			'newsletter_to'       => '',
			'newsletter_form'     => '',
			'newsletter_fields'   => '',
			'keep_days'           => 30,
		);
	}

	/**
	 * One setting.
	 *
	 * @param string $name A key of the defaults.
	 * @return string|int
	 */
	public static function get( $name ) {
		$saved = get_option( self::OPTION, array() );
		return array_merge( self::defaults(), is_array( $saved ) ? $saved : array() )[ $name ];
	}

	/**
	 * The address of the published folder, with a slash at the end; empty if there is none.
	 *
	 * @return string
	 */
	public static function base() {
		$base = (string) self::get( 'base' );
		return '' === $base ? '' : trailingslashit( $base );
	}

	/**
	 * The address of the feed: the network's, or the copy that comes with the plugin.
	 *
	 * @return string
	 */
	public static function feed() {
		return '' === self::base() ? plugins_url( 'widgets/feed.json', FILE ) : self::base() . 'feed.json';
	}

	/**
	 * Keeps of a form only what a setting can be.
	 *
	 * @param mixed $input What was sent.
	 * @return array<string, string|int>
	 */
	public static function sanitize( $input ) {
		$input   = is_array( $input ) ? $input : array();
		$clean   = self::defaults();
		$choices = array(
			'source'              => array( 'plugin', 'network' ),
			'script'              => array( 'module', 'classic' ),
			'accent'              => array( 'theme', 'widgets' ),
			'contact_delivery'    => self::DELIVERIES,
			'newsletter_delivery' => self::DELIVERIES,
		);
		foreach ( $choices as $name => $values ) {
			if ( isset( $input[ $name ] ) && in_array( $input[ $name ], $values, true ) ) {
				$clean[ $name ] = $input[ $name ];
			}
		}
		foreach ( array( 'contact_form', 'contact_fields', 'newsletter_form', 'newsletter_fields' ) as $name ) {
			$clean[ $name ] = isset( $input[ $name ] ) ? sanitize_text_field( $input[ $name ] ) : '';
		}
		foreach ( array( 'contact_to', 'newsletter_to' ) as $name ) {
			$addresses      = isset( $input[ $name ] ) ? array_map( 'sanitize_email', explode( ',', (string) $input[ $name ] ) ) : array();
			$clean[ $name ] = implode( ', ', array_filter( $addresses, 'is_email' ) );
		}
		$clean['keep_days'] = isset( $input['keep_days'] ) ? min( 3650, absint( $input['keep_days'] ) ) : 30;
		$clean['base']      = self::sanitize_base( isset( $input['base'] ) ? (string) $input['base'] : '' );
		return $clean;
	}

	/**
	 * The address of a folder: http or https, without query and fragment.
	 *
	 * @param string $input What was typed.
	 * @return string Empty if it is no such address.
	 */
	private static function sanitize_base( $input ) {
		$url = esc_url_raw( strtok( trim( $input ), '?#' ), array( 'https', 'http' ) );
		if ( '' === $url || ! wp_parse_url( $url, PHP_URL_HOST ) ) {
			return '';
		}
		return trailingslashit( preg_replace( '#/(index\.html|feed\.json)$#', '', $url ) );
	}
}
