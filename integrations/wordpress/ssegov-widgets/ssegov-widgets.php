<?php
/**
 * Plugin Name:       SSEGOV Widgets
 * Plugin URI:        https://github.com/ssegov/ssegov-widgets
 * Description:       Members, profile and forms of the Association of Korean Local Governments for Social Economy and Solidarity (SSEGOV) as blocks and shortcodes, in Korean and English.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            SSEGOV
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       ssegov-widgets
 * Domain Path:       /languages
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;
const FOLDER  = __DIR__;

require_once FOLDER . '/includes/class-settings.php';
require_once FOLDER . '/includes/class-words.php';
require_once FOLDER . '/includes/class-elements.php';
require_once FOLDER . '/includes/class-fragment-check.php';
require_once FOLDER . '/includes/class-published.php';
require_once FOLDER . '/includes/class-scripts.php';
require_once FOLDER . '/includes/class-renderer.php';
require_once FOLDER . '/includes/class-blocks.php';
require_once FOLDER . '/includes/class-embeds.php';
require_once FOLDER . '/includes/class-submission.php';
require_once FOLDER . '/includes/class-messages.php';
require_once FOLDER . '/includes/class-delivery.php';
require_once FOLDER . '/includes/class-form-plugins.php';
require_once FOLDER . '/includes/class-routes.php';
require_once FOLDER . '/includes/class-privacy.php';

Words::init();
Published::init();
Scripts::init();
Blocks::init();
Embeds::init();
Messages::init();
Routes::init();
Privacy::init();

if ( is_admin() ) {
	require_once FOLDER . '/includes/class-settings-page.php';
	Settings_Page::init();
}

register_activation_hook( __FILE__, array( Published::class, 'schedule' ) );
register_deactivation_hook( __FILE__, array( Published::class, 'unschedule' ) );
