<?php
/**
 * Personal data.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Exports and erases the messages of a person, and proposes a text for the privacy policy.
 */
final class Privacy {

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_filter( 'wp_privacy_personal_data_exporters', array( __CLASS__, 'add_exporter' ) );
		add_filter( 'wp_privacy_personal_data_erasers', array( __CLASS__, 'add_eraser' ) );
		add_action( 'admin_init', array( __CLASS__, 'propose_text' ) );
	}

	/**
	 * Adds the exporter.
	 *
	 * @param array $exporters Of all plugins.
	 * @return array
	 */
	public static function add_exporter( $exporters ) {
		$exporters['ssegov-widgets'] = array(
			'exporter_friendly_name' => __( 'SSEGOV messages', 'ssegov-widgets' ),
			'callback'               => array( __CLASS__, 'export' ),
		);
		return $exporters;
	}

	/**
	 * Adds the eraser.
	 *
	 * @param array $erasers Of all plugins.
	 * @return array
	 */
	public static function add_eraser( $erasers ) {
		$erasers['ssegov-widgets'] = array(
			'eraser_friendly_name' => __( 'SSEGOV messages', 'ssegov-widgets' ),
			'callback'             => array( __CLASS__, 'erase' ),
		);
		return $erasers;
	}

	/**
	 * The messages of a person.
	 *
	 * @param string $email Of the person.
	 * @param int    $page  From 1.
	 * @return int[]
	 */
	private static function find( $email, $page = 1 ) {
		return Messages::find(
			array(
				'paged'      => $page,
				'orderby'    => 'ID',
				'meta_key'   => Messages::EMAIL, // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key -- Runs when somebody asks for their data.
				'meta_value' => strtolower( trim( $email ) ), // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_value
			)
		);
	}

	/**
	 * Exports the messages of a person.
	 *
	 * @param string $email Of the person.
	 * @param int    $page  From 1.
	 * @return array
	 */
	public static function export( $email, $page = 1 ) {
		$found = self::find( $email, $page );
		$items = array();
		foreach ( $found as $id ) {
			$items[] = array(
				'group_id'    => 'ssegov-messages',
				'group_label' => __( 'SSEGOV messages', 'ssegov-widgets' ),
				'item_id'     => "ssegov-message-{$id}",
				'data'        => array(
					array(
						'name'  => __( 'Date', 'ssegov-widgets' ),
						'value' => get_the_date( 'c', $id ),
					),
					array(
						'name'  => __( 'Message', 'ssegov-widgets' ),
						'value' => nl2br( esc_html( (string) get_post_meta( $id, Messages::META, true ) ) ),
					),
				),
			);
		}
		return array(
			'data' => $items,
			'done' => count( $found ) < 100,
		);
	}

	/**
	 * Erases the messages of a person.
	 *
	 * @param string $email Of the person.
	 * @return array
	 */
	public static function erase( $email ) {
		$found = self::find( $email );
		foreach ( $found as $id ) {
			wp_delete_post( $id, true );
		}
		return array(
			'items_removed'  => count( $found ) > 0,
			'items_retained' => false,
			'messages'       => array(),
			'done'           => count( $found ) < 100,
		);
	}

	/**
	 * Proposes a text for the site's privacy policy.
	 */
	public static function propose_text() {
		$days = (int) Settings::get( 'keep_days' );
		$text = __( 'Pages with members of SSEGOV load their data from the network’s server, which sees the address of the visitor as any server does. They set no cookie. Unsent text of a form stays in the visitor’s browser until the tab is closed.', 'ssegov-widgets' );
		/* translators: %d: number of days */
		$kept = 0 === $days ? __( 'What is sent with a form is delivered to the site’s operator and not kept here.', 'ssegov-widgets' ) : sprintf( _n( 'What is sent with a form is delivered to the site’s operator, and kept here for %d day.', 'What is sent with a form is delivered to the site’s operator, and kept here for %d days.', $days, 'ssegov-widgets' ), $days );
		$rate = __( 'Against misuse, a digest of the sender’s network address is kept for ten minutes.', 'ssegov-widgets' );
		wp_add_privacy_policy_content( 'SSEGOV Widgets', wp_kses_post( "<p>{$text}</p><p>{$kept} {$rate}</p>" ) );
	}
}
