/** Accounts of every role. The passwords are those of a test. */
export const roles = /** @type {const} */ (['administrator', 'editor', 'author', 'contributor']);

/** @typedef {typeof roles[number]} Role */

/** @param {Role} role */
export const passwordOf = (role) => `${role}-password`;

/**
 * The configuration: SQLite, nothing fetched from the network but loopback, and every notice in a file.
 * @param {string} url
 */
export const configOf = (url) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
define( 'DB_DIR', __DIR__ . '/wp-content/database/' );
define( 'DB_FILE', '.ht.sqlite' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, 'of a test: ' . $key );
}
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log' );
define( 'SCRIPT_DEBUG', false );
define( 'CONCATENATE_SCRIPTS', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1,localhost' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_AUTO_UPDATE_CORE', false );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress asks no address of this machine unless it is told so; mails become files. */
export const testPlugin = `<?php
// The network's published folder is served on loopback, on any port.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) ), 10, 3 );
// Mails are written down instead of sent, unless a test says that the mail server is down.
add_filter(
	'pre_wp_mail',
	function ( $unused, $mail ) {
		if ( get_option( 'test_mail_is_down' ) ) {
			return false;
		}
		file_put_contents( WP_CONTENT_DIR . '/mails.jsonl', wp_json_encode( $mail ) . "\\n", FILE_APPEND );
		return true;
	},
	10,
	2
);
// The welcome guides of the editor would lie over the blocks.
add_filter( 'get_user_metadata', function ( $value, $id, $key ) {
	if ( ! str_ends_with( $key, 'persisted_preferences' ) ) {
		return $value;
	}
	$off = array( 'welcomeGuide' => false, 'welcomeGuideStyles' => false, 'fullscreenMode' => false, 'showBlockBreadcrumbs' => true );
	return array( array( 'core/edit-post' => $off, 'core/edit-site' => $off, 'core' => $off, '_modified' => gmdate( 'c' ) ) );
}, 10, 3 );
`;

/** Installs WordPress and makes one account of each role. */
export const setupScript = `<?php
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Test site', 'administrator', 'administrator@example.org', true, '', 'administrator-password', getenv( 'WP_LANGUAGE' ) ?: '' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role . '-password', 'user_email' => $role . '@example.org', 'role' => $role ) );
}
`;
