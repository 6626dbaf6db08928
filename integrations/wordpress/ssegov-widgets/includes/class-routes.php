<?php
/**
 * The routes of the forms.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * `POST ssegov/v1/contact` and `POST ssegov/v1/newsletter`. Refusals are problem details (RFC 9457), which the forms of the
 * widgets show at the fields.
 */
final class Routes {

	/** Bytes of a submission. */
	const LARGEST = 131072;

	/** Submissions from one address within the time. */
	const LIMIT = 10;
	const TIME  = 10 * MINUTE_IN_SECONDS;

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_action( 'rest_api_init', array( __CLASS__, 'register' ) );
	}

	/**
	 * Registers the routes. Anybody may send: there is no account to protect, and a nonce would not outlive a page cache.
	 */
	public static function register() {
		foreach ( array( 'contact', 'newsletter' ) as $kind ) {
			register_rest_route(
				'ssegov/v1',
				"/{$kind}",
				array(
					'methods'             => 'POST',
					'permission_callback' => '__return_true',
					'callback'            => static function ( $request ) use ( $kind ) {
						return self::receive( $kind, $request );
					},
				)
			);
		}
	}

	/**
	 * Receives a submission.
	 *
	 * @param string           $kind    `contact` or `newsletter`.
	 * @param \WP_REST_Request $request The request.
	 * @return \WP_REST_Response
	 */
	private static function receive( $kind, $request ) {
		if ( strlen( (string) $request->get_body() ) > self::LARGEST ) {
			return self::problem( 413, 'Content Too Large' );
		}
		if ( ! self::is_own_page( (string) $request->get_header( 'origin' ) ) ) {
			return self::problem( 403, 'Forbidden' );
		}
		$body = $request->get_json_params();
		if ( ! is_array( $body ) || ! isset( $body['fields'] ) ) {
			return self::problem( 400, 'Bad Request' );
		}
		$wait = self::seconds_to_wait();
		if ( $wait > 0 ) {
			return self::problem( 429, 'Too Many Requests', array(), '', $wait );
		}
		$submission = new Submission( $kind, $body );
		if ( array() !== $submission->errors ) {
			return self::problem( 422, 'Unprocessable Content', $submission->errors );
		}
		return self::take( $submission );
	}

	/**
	 * Takes a submission that is in order, once.
	 *
	 * @param Submission $submission What was sent.
	 * @return \WP_REST_Response
	 */
	private static function take( $submission ) {
		$done = 'ssegov_widgets_sent_' . md5( $submission->id );
		$sent = get_transient( $done );
		if ( is_array( $sent ) ) {
			return self::accepted( $sent );
		}
		$lock = 'ssegov_widgets_lock_' . md5( $submission->id );
		if ( ! add_option( $lock, time(), '', false ) && (int) get_option( $lock ) > time() - 2 * MINUTE_IN_SECONDS ) {
			return self::problem( 503, 'Service Unavailable', array(), '', 5 );
		}
		$post   = Messages::keep( $submission );
		$result = $submission->is_trapped ? array() : Delivery::deliver( $submission );
		delete_option( $lock );
		if ( is_wp_error( $result ) ) {
			Messages::note( $post, 'failed' );
			return self::refuse( $result );
		}
		if ( ! $submission->is_trapped ) {
			Messages::note( $post, 'delivered' );
		}
		set_transient( $done, $result, WEEK_IN_SECONDS );
		return self::accepted( $result );
	}

	/**
	 * The answer to what was delivered.
	 *
	 * @param array $result `message` and `optIn`.
	 * @return \WP_REST_Response
	 */
	private static function accepted( $result ) {
		$body = array( 'status' => 'accepted' );
		if ( ! empty( $result['optIn'] ) ) {
			$body['optIn'] = true;
		}
		if ( ! empty( $result['message'] ) ) {
			$body['message'] = (string) $result['message'];
		}
		return new \WP_REST_Response( $body, 202, array( 'Cache-Control' => 'no-store' ) );
	}

	/**
	 * The answer to what was not delivered: the words of a form at its fields; a fault of the site only as such.
	 *
	 * @param \WP_Error $error Of the delivery.
	 * @return \WP_REST_Response
	 */
	private static function refuse( $error ) {
		$data   = $error->get_error_data();
		$errors = is_array( $data ) && isset( $data['errors'] ) && is_array( $data['errors'] ) ? $data['errors'] : array();
		if ( array() !== $errors || 'ssegov_refused' === $error->get_error_code() ) {
			return self::problem( 422, 'Unprocessable Content', $errors, $error->get_error_message() );
		}
		/**
		 * A submission could not be delivered. The visitor is told so, and keeps the text.
		 *
		 * @param \WP_Error $error Why.
		 */
		do_action( 'ssegov_widgets_delivery_failed', $error );
		return self::problem( 503, 'Service Unavailable', array(), '', 60 );
	}

	/**
	 * Problem details.
	 *
	 * @param int                   $status  Of HTTP.
	 * @param string                $title   Of that status.
	 * @param array<string, string> $errors  Field => text.
	 * @param string                $detail  For the visitor.
	 * @param int                   $seconds Until the next attempt; 0: none.
	 * @return \WP_REST_Response
	 */
	private static function problem( $status, $title, $errors = array(), $detail = '', $seconds = 0 ) {
		$body = array(
			'type'   => 'about:blank',
			'title'  => $title,
			'status' => $status,
		);
		if ( '' !== $detail ) {
			$body['detail'] = $detail;
		}
		if ( array() !== $errors ) {
			$body['errors'] = $errors;
		}
		$headers = array(
			'Content-Type'  => 'application/problem+json; charset=UTF-8',
			'Cache-Control' => 'no-store',
		);
		return new \WP_REST_Response( $body, $status, $headers + ( $seconds > 0 ? array( 'Retry-After' => $seconds ) : array() ) );
	}

	/**
	 * Whether the form stands on this site. A request without an origin is no browser's on another site.
	 *
	 * @param string $origin As the browser names it.
	 * @return bool
	 */
	private static function is_own_page( $origin ) {
		if ( '' === $origin ) {
			return true;
		}
		$host = wp_parse_url( $origin, PHP_URL_HOST );
		$own  = array( wp_parse_url( home_url(), PHP_URL_HOST ), wp_parse_url( site_url(), PHP_URL_HOST ) );
		return ( is_string( $host ) && in_array( $host, $own, true ) ) || (bool) is_allowed_http_origin( $origin );
	}

	/**
	 * Counts this submission against its address, of which only a digest is kept, for ten minutes.
	 *
	 * @return int Seconds to wait; 0: it may be sent.
	 */
	private static function seconds_to_wait() {
		/**
		 * The visitor's address. Behind a proxy, all visitors have the proxy's, unless a filter reads the header that it sets.
		 *
		 * @param string $address Of the connection.
		 */
		$address = apply_filters( 'ssegov_widgets_client_address', isset( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '' );
		$key     = 'ssegov_widgets_rate_' . substr( wp_hash( (string) $address ), 0, 20 );
		$counted = get_transient( $key );
		$counted = is_array( $counted ) && $counted['until'] > time() ? $counted : array(
			'count' => 0,
			'until' => time() + self::TIME,
		);
		++$counted['count'];
		set_transient( $key, $counted, $counted['until'] - time() );
		return $counted['count'] > self::LIMIT ? $counted['until'] - time() : 0;
	}
}
