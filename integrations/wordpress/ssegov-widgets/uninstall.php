<?php
/**
 * Leaves nothing: no setting, no copy, no message, no scheduled event. What blocks have saved in posts stays readable.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Uninstalls from one site.
 */
function uninstall_site() {
	global $wpdb;
	// The kind of post is not registered any more, so no query of WordPress finds its posts.
	$found = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM {$wpdb->posts} WHERE post_type = %s", 'ssegov_message' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	foreach ( array_map( 'intval', $found ) as $id ) {
		wp_delete_post( $id, true );
	}
	foreach ( array( 'ssegov_widgets', '_transient_ssegov_widgets_', '_transient_timeout_ssegov_widgets_' ) as $start ) {
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
		array_map( 'delete_option', $names );
	}
	foreach ( array( 'ssegov_widgets_refresh', 'ssegov_widgets_fetch', 'ssegov_widgets_purge' ) as $event ) {
		wp_unschedule_hook( $event );
	}
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $site ) {
		switch_to_blog( $site );
		uninstall_site();
		restore_current_blog();
	}
} else {
	uninstall_site();
}
