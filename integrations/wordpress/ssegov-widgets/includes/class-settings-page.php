<?php
/**
 * The page with the settings.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Settings → SSEGOV, for administrators.
 */
final class Settings_Page {

	const PAGE = 'ssegov-widgets';

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_action( 'admin_menu', array( __CLASS__, 'add' ) );
		add_action( 'admin_init', array( __CLASS__, 'register' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( __CLASS__, 'add_link' ) );
	}

	/**
	 * Adds the page to the menu.
	 */
	public static function add() {
		add_options_page( __( 'SSEGOV Widgets', 'ssegov-widgets' ), 'SSEGOV', 'manage_options', self::PAGE, array( __CLASS__, 'show' ) );
	}

	/**
	 * Adds a link to the list of plugins.
	 *
	 * @param string[] $links HTML.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . self::PAGE ) ), esc_html__( 'Settings', 'ssegov-widgets' ) );
		return array_merge( array( $link ), $links );
	}

	/**
	 * Registers the settings and their fields.
	 */
	public static function register() {
		register_setting(
			self::PAGE,
			Settings::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( Settings::class, 'sanitize' ),
				'default'           => Settings::defaults(),
			)
		);
		$sections = array(
			'data'       => __( 'Members and scripts', 'ssegov-widgets' ),
			'contact'    => __( 'Contact form', 'ssegov-widgets' ),
			'newsletter' => __( 'Newsletter form', 'ssegov-widgets' ),
			'privacy'    => __( 'Personal data', 'ssegov-widgets' ),
		);
		foreach ( $sections as $section => $title ) {
			add_settings_section( $section, $title, '__return_null', self::PAGE );
		}
		foreach ( self::fields() as $name => $field ) {
			add_settings_field(
				$name,
				$field['label'],
				array( __CLASS__, 'show_field' ),
				self::PAGE,
				$field['section'],
				$field + array(
					'name'      => $name,
					'label_for' => "ssegov-{$name}",
				)
			);
		}
	}

	/**
	 * All fields.
	 *
	 * @return array<string, array>
	 */
	private static function fields() {
		return array(
			'base'   => array(
				'section' => 'data',
				'type'    => 'url',
				'label'   => __( 'Address of the network’s folder', 'ssegov-widgets' ),
				'help'    => __( 'Members come from there and stay up to date. Empty: the members that came with this version of the plugin.', 'ssegov-widgets' ),
			),
			'source' => array(
				'section' => 'data',
				'label'   => __( 'Scripts', 'ssegov-widgets' ),
				'options' => array(
					'plugin'  => __( 'from this site', 'ssegov-widgets' ),
					'network' => __( 'from the network’s folder, checked by their digest', 'ssegov-widgets' ),
				),
			),
			'script' => array(
				'section' => 'data',
				'label'   => __( 'Loading', 'ssegov-widgets' ),
				'options' => array(
					'module'  => __( 'as a module', 'ssegov-widgets' ),
					'classic' => __( 'by a classic script', 'ssegov-widgets' ),
				),
				'help'    => __( 'If the widgets stay plain links, a theme or an optimiser breaks modules: choose the classic script.', 'ssegov-widgets' ),
			),
			'accent' => array(
				'section' => 'data',
				'label'   => __( 'Accent colour', 'ssegov-widgets' ),
				'options' => array(
					'theme'   => __( 'that of the theme’s buttons', 'ssegov-widgets' ),
					'widgets' => __( 'the widgets’ own green', 'ssegov-widgets' ),
				),
			),
		) + self::form_fields( 'contact' ) + self::form_fields( 'newsletter' ) + array(
			'keep_days' => array(
				'section' => 'privacy',
				'type'    => 'number',
				'label'   => __( 'Days to keep a message', 'ssegov-widgets' ),
				'help'    => __( 'Messages are under Tools until then, also if a mail could not be sent. 0: none is kept.', 'ssegov-widgets' ),
			),
		);
	}

	/**
	 * The fields of one form.
	 *
	 * @param string $kind `contact` or `newsletter`.
	 * @return array<string, array>
	 */
	private static function form_fields( $kind ) {
		return array(
			"{$kind}_delivery" => array(
				'section' => $kind,
				'label'   => __( 'Deliver by', 'ssegov-widgets' ),
				'options' => array(
					'mail'           => __( 'e-mail', 'ssegov-widgets' ),
					'gravity-forms'  => 'Gravity Forms',
					'contact-form-7' => 'Contact Form 7',
					'mailpoet'       => 'MailPoet',
					'filter'         => __( 'the filter ssegov_widgets_deliver only', 'ssegov-widgets' ),
				),
			),
			"{$kind}_to"       => array(
				'section' => $kind,
				'type'    => 'text',
				'label'   => __( 'E-mail to', 'ssegov-widgets' ),
				/* translators: %s: an e-mail address */
				'help'    => sprintf( __( 'Several addresses with commas. Empty: %s', 'ssegov-widgets' ), get_option( 'admin_email' ) ),
			),
			"{$kind}_form"     => array(
				'section' => $kind,
				'type'    => 'text',
				'label'   => __( 'Form or list', 'ssegov-widgets' ),
				'help'    => __( 'The number of the form, or the numbers of MailPoet’s lists with commas.', 'ssegov-widgets' ),
			),
			"{$kind}_fields"   => array(
				'section' => $kind,
				'type'    => 'text',
				'label'   => __( 'Fields of that form', 'ssegov-widgets' ),
				'help'    => __( 'Only if they are not found by themselves, such as: email=your-email, message=your-message, privacy=acceptance-1. In Gravity Forms by number: email=2, privacy=4.1.', 'ssegov-widgets' ),
			),
		);
	}

	/**
	 * Shows one field.
	 *
	 * @param array $field Its name, type and words.
	 */
	public static function show_field( $field ) {
		$id    = $field['label_for'];
		$name  = Settings::OPTION . "[{$field['name']}]";
		$value = Settings::get( $field['name'] );
		$help  = isset( $field['help'] ) ? $field['help'] : '';
		$about = '' === $help ? '' : "{$id}-help";
		if ( isset( $field['options'] ) ) {
			printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $id ), esc_attr( $name ), esc_attr( $about ) );
			foreach ( $field['options'] as $key => $label ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $key ), selected( $value, $key, false ), esc_html( $label ) );
			}
			echo '</select>';
		} else {
			$class = 'number' === $field['type'] ? 'small-text' : 'regular-text';
			printf( '<input type="%s" id="%s" name="%s" value="%s" class="%s" aria-describedby="%s">', esc_attr( $field['type'] ), esc_attr( $id ), esc_attr( $name ), esc_attr( (string) $value ), esc_attr( $class ), esc_attr( $about ) );
		}
		if ( '' !== $help ) {
			printf( '<p class="description" id="%s">%s</p>', esc_attr( $about ), esc_html( $help ) );
		}
	}

	/**
	 * Shows the page.
	 */
	public static function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
		settings_fields( self::PAGE );
		do_settings_sections( self::PAGE );
		submit_button();
		echo '</form></div>';
	}
}
