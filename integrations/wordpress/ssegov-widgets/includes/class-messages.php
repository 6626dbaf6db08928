<?php
/**
 * Submissions that are kept for a while.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps each submission before it is delivered, so that a mail server that is down loses nothing. Administrators see them under
 * Tools; they go away by themselves.
 */
final class Messages {

	const TYPE  = 'ssegov_message';
	const META  = '_ssegov_submission';
	const EMAIL = '_ssegov_email';
	const STATE = '_ssegov_state';
	const EVENT = 'ssegov_widgets_purge';

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_action( self::EVENT, array( __CLASS__, 'purge' ) );
		add_action( 'add_meta_boxes_' . self::TYPE, array( __CLASS__, 'add_box' ) );
		add_filter( 'manage_' . self::TYPE . '_posts_columns', array( __CLASS__, 'name_columns' ) );
		add_action( 'manage_' . self::TYPE . '_posts_custom_column', array( __CLASS__, 'show_column' ), 10, 2 );
		register_deactivation_hook( FILE, array( __CLASS__, 'unschedule' ) );
	}

	/**
	 * Registers the kind of post: for administrators only, on no page and in no search.
	 */
	public static function register() {
		$capabilities = array_fill_keys( array( 'edit_post', 'read_post', 'delete_post', 'edit_posts', 'edit_others_posts', 'publish_posts', 'read_private_posts', 'delete_posts', 'delete_private_posts', 'delete_others_posts', 'edit_private_posts' ), 'manage_options' );
		register_post_type(
			self::TYPE,
			array(
				'labels'           => array(
					'name'          => __( 'SSEGOV messages', 'ssegov-widgets' ),
					'singular_name' => __( 'SSEGOV message', 'ssegov-widgets' ),
					'edit_item'     => __( 'SSEGOV message', 'ssegov-widgets' ),
					'not_found'     => __( 'No message is kept.', 'ssegov-widgets' ),
				),
				'public'           => false,
				'show_ui'          => true,
				'show_in_menu'     => 'tools.php',
				'show_in_rest'     => false,
				'supports'         => array( 'title' ),
				'capabilities'     => $capabilities + array( 'create_posts' => 'do_not_allow' ),
				'map_meta_cap'     => false,
				'query_var'        => false,
				'rewrite'          => false,
				'can_export'       => false,
				'delete_with_user' => false,
			)
		);
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', self::EVENT );
		}
	}

	/**
	 * Stops the daily event.
	 */
	public static function unschedule() {
		wp_unschedule_hook( self::EVENT );
	}

	/**
	 * Keeps a submission; at a second attempt, the same post.
	 *
	 * @param Submission $submission What was sent.
	 * @return int The post; 0 if nothing is to be kept.
	 */
	public static function keep( $submission ) {
		if ( 0 === (int) Settings::get( 'keep_days' ) ) {
			return 0;
		}
		$known = get_page_by_path( $submission->id, OBJECT, self::TYPE );
		$post  = array(
			'ID'          => $known ? $known->ID : 0,
			'post_type'   => self::TYPE,
			'post_status' => 'private',
			'post_name'   => $submission->id,
			'post_title'  => wp_slash( self::title( $submission ) ),
			'meta_input'  => array(
				self::META  => wp_slash( $submission->as_text() ),
				self::EMAIL => wp_slash( strtolower( $submission->fields['email'] ) ),
				self::STATE => $submission->is_trapped ? 'suspected' : 'waiting',
			),
		);
		$id    = wp_insert_post( $post );
		return is_wp_error( $id ) ? 0 : (int) $id;
	}

	/**
	 * Notes how a delivery has ended.
	 *
	 * @param int    $id    The post, or 0.
	 * @param string $state `delivered` or `failed`.
	 */
	public static function note( $id, $state ) {
		if ( 0 !== $id ) {
			update_post_meta( $id, self::STATE, $state );
		}
	}

	/**
	 * The title of a message in the list.
	 *
	 * @param Submission $submission What was sent.
	 * @return string
	 */
	private static function title( $submission ) {
		$fields = $submission->fields;
		$sender = isset( $fields['name'] ) ? $fields['name'] : $fields['email'];
		$about  = isset( $fields['subject'] ) ? $fields['subject'] : ( 'newsletter' === $submission->kind ? __( 'Newsletter', 'ssegov-widgets' ) : __( 'Message', 'ssegov-widgets' ) );
		return esc_html( "{$sender}: {$about}" );
	}

	/**
	 * Deletes what is older than the settings say.
	 */
	public static function purge() {
		$days = (int) Settings::get( 'keep_days' );
		foreach ( self::find( array( 'date_query' => array( array( 'before' => "{$days} days ago" ) ) ) ) as $id ) {
			wp_delete_post( $id, true );
		}
	}

	/**
	 * The ids of kept messages.
	 *
	 * @param array $query More of a query.
	 * @return int[]
	 */
	public static function find( $query = array() ) {
		return get_posts(
			$query + array(
				'post_type'        => self::TYPE,
				'post_status'      => 'any',
				'posts_per_page'   => 100,
				'fields'           => 'ids',
				'suppress_filters' => false,
			)
		);
	}

	/**
	 * Adds the box with the message.
	 */
	public static function add_box() {
		add_meta_box( 'ssegov-message', __( 'Message', 'ssegov-widgets' ), array( __CLASS__, 'show' ), self::TYPE, 'normal', 'high' );
	}

	/**
	 * Shows the message.
	 *
	 * @param \WP_Post $post The post.
	 */
	public static function show( $post ) {
		printf( '<div style="white-space: pre-wrap">%s</div>', esc_html( (string) get_post_meta( $post->ID, self::META, true ) ) );
	}

	/**
	 * The columns of the list.
	 *
	 * @param array<string, string> $columns Name => heading.
	 * @return array<string, string>
	 */
	public static function name_columns( $columns ) {
		return array_merge( $columns, array( 'ssegov_state' => __( 'Delivery', 'ssegov-widgets' ) ) );
	}

	/**
	 * Shows how the delivery has ended.
	 *
	 * @param string $column Its name.
	 * @param int    $id     The post.
	 */
	public static function show_column( $column, $id ) {
		$states = array(
			'waiting'   => __( 'under way', 'ssegov-widgets' ),
			'delivered' => __( 'delivered', 'ssegov-widgets' ),
			'failed'    => __( 'failed; the visitor was told', 'ssegov-widgets' ),
			'suspected' => __( 'looks like a robot’s; not delivered', 'ssegov-widgets' ),
		);
		$state  = get_post_meta( $id, self::STATE, true );
		if ( 'ssegov_state' === $column && isset( $states[ $state ] ) ) {
			echo esc_html( $states[ $state ] );
		}
	}
}
