<?php
/**
 * Languages and translations.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The widgets speak Korean and English; the plugin brings its own translation.
 */
final class Words {

	const LOCALES = array(
		'ko' => 'ko_KR',
		'en' => 'en_US',
	);

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_action( 'init', array( __CLASS__, 'load' ), 1 );
	}

	/**
	 * The translation comes with the plugin, also where the site gets no language packs.
	 */
	public static function load() {
		// phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions.load_plugin_textdomainFound -- The plugin brings its Korean translation.
		load_plugin_textdomain( 'ssegov-widgets', false, basename( FOLDER ) . '/languages' );
	}

	/**
	 * The language of the widgets for a page: Korean on a Korean page, otherwise English.
	 *
	 * @param string $locale A locale or BCP 47 tag; by default that of the request, which a multilingual plugin may set.
	 * @return string `ko` or `en`.
	 */
	public static function language( $locale = '' ) {
		return 0 === strpos( strtolower( '' === $locale ? get_locale() : $locale ), 'ko' ) ? 'ko' : 'en';
	}

	/**
	 * Calls a function while our translations are in a visitor's language, which may not be that of the site.
	 *
	 * @param string   $language `ko` or `en`.
	 * @param callable $callback What to call.
	 * @return mixed What it returns.
	 */
	public static function speak( $language, $callback ) {
		$controller = \WP_Translation_Controller::get_instance();
		$locale     = self::LOCALES[ self::language( $language ) ];
		$before     = $controller->get_locale();
		$file       = FOLDER . "/languages/ssegov-widgets-{$locale}.mo";
		// In English the source texts stand for themselves.
		if ( is_readable( $file ) ) {
			load_textdomain( 'ssegov-widgets', $file, $locale );
		}
		$controller->set_locale( $locale );
		try {
			return $callback();
		} finally {
			$controller->set_locale( $before );
		}
	}
}
