<?php
/**
 * Delivery into other plugins.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Fills in a form of Gravity Forms or Contact Form 7 as if it had been sent from a page, so that its own checks, mails and
 * entries apply; adds a subscriber to MailPoet.
 */
final class Form_Plugins {

	/** The names that forms of Contact Form 7 usually have. */
	const USUAL = array(
		'name'         => 'your-name',
		'email'        => 'your-email',
		'organisation' => 'your-organisation',
		'subject'      => 'your-subject',
		'message'      => 'your-message',
		'privacy'      => 'acceptance-privacy',
		'marketing'    => 'acceptance-marketing',
		'member'       => 'member',
		'lists'        => 'lists',
	);

	/**
	 * Delivers into Gravity Forms.
	 *
	 * @param Submission $submission What was sent.
	 * @param string     $form       The form's number.
	 * @param string     $setting    Such as `email=2, message=3`.
	 * @return array|\WP_Error
	 */
	public static function gravity_forms( $submission, $form, $setting ) {
		if ( ! class_exists( 'GFAPI' ) ) {
			return new \WP_Error( 'ssegov_delivery', 'Gravity Forms is not active' );
		}
		$found = \GFAPI::get_form( absint( $form ) );
		if ( ! is_array( $found ) ) {
			return new \WP_Error( 'ssegov_delivery', "Gravity Forms has no form {$form}" );
		}
		$names  = self::read_names( $setting ) + self::guess_fields( $found['fields'] );
		$values = array();
		foreach ( self::values( $submission ) as $name => $value ) {
			if ( isset( $names[ $name ] ) ) {
				// A box of a consent field is ticked by its own value, "1".
				$values[ 'input_' . str_replace( '.', '_', $names[ $name ] ) ] = true === $value ? '1' : $value;
			}
		}
		$result = \GFAPI::submit_form( absint( $form ), $values );
		if ( is_wp_error( $result ) ) {
			return $result;
		}
		if ( empty( $result['is_valid'] ) ) {
			$messages = isset( $result['validation_messages'] ) ? (array) $result['validation_messages'] : array();
			return self::refusal( $messages, array_map( 'intval', $names ) );
		}
		return array( 'message' => isset( $result['confirmation_message'] ) ? wp_strip_all_tags( (string) $result['confirmation_message'] ) : '' );
	}

	/**
	 * The numbers of the fields, by their types.
	 *
	 * @param array $fields Of a form of Gravity Forms.
	 * @return array<string, string> Our name => number.
	 */
	private static function guess_fields( $fields ) {
		$names = array();
		$types = array(
			'name'     => 'name',
			'email'    => 'email',
			'textarea' => 'message',
			'consent'  => 'privacy',
			'text'     => 'subject',
		);
		foreach ( $fields as $field ) {
			$type = is_object( $field ) ? (string) $field->type : '';
			if ( ! isset( $types[ $type ] ) || isset( $names[ $types[ $type ] ] ) ) {
				continue;
			}
			$number = (string) $field->id;
			// The name has a box each for first and last name, the consent one for its tick.
			$box                      = array(
				'name'    => '.3',
				'consent' => '.1',
			);
			$names[ $types[ $type ] ] = $number . ( isset( $box[ $type ] ) && ! empty( $field->inputs ) ? $box[ $type ] : '' );
		}
		return $names;
	}

	/**
	 * Delivers into Contact Form 7.
	 *
	 * @param Submission $submission What was sent.
	 * @param string     $form       The form's number or hash.
	 * @param string     $setting    Such as `email=your-email`.
	 * @return array|\WP_Error
	 */
	public static function contact_form_7( $submission, $form, $setting ) {
		$found = function_exists( 'wpcf7_contact_form' ) ? wpcf7_contact_form( absint( $form ) ) : null;
		if ( ! $found && function_exists( 'wpcf7_get_contact_form_by_hash' ) && '' !== $form ) {
			$found = wpcf7_get_contact_form_by_hash( $form );
		}
		if ( ! $found ) {
			return new \WP_Error( 'ssegov_delivery', "Contact Form 7 has no form {$form}" );
		}
		$names  = self::read_names( $setting ) + self::USUAL;
		$values = array( '_wpcf7_unit_tag' => 'wpcf7-f' . $found->id() . '-o1' );
		foreach ( self::values( $submission ) as $name => $value ) {
			$values[ $names[ $name ] ] = true === $value ? '1' : $value;
		}
		// Contact Form 7 reads the request itself. What this request holds is our own JSON, which nobody else reads.
		$before = $_POST; // phpcs:ignore WordPress.Security.NonceVerification.Missing
		$_POST  = wp_slash( $values );
		try {
			$result = $found->submit();
		} finally {
			$_POST = $before;
		}
		$status  = isset( $result['status'] ) ? $result['status'] : '';
		$message = isset( $result['message'] ) ? wp_strip_all_tags( (string) $result['message'] ) : '';
		if ( 'mail_sent' === $status ) {
			return array( 'message' => $message );
		}
		if ( 'validation_failed' === $status || 'acceptance_missing' === $status ) {
			$invalid = isset( $result['invalid_fields'] ) ? (array) $result['invalid_fields'] : array();
			$reasons = array_map(
				static function ( $field ) {
					return is_array( $field ) && isset( $field['reason'] ) ? $field['reason'] : (string) $field;
				},
				$invalid
			);
			return self::refusal( $reasons, $names, $message );
		}
		return new \WP_Error( 'ssegov_delivery', "Contact Form 7: {$status} {$message}" );
	}

	/**
	 * Adds a subscriber to MailPoet.
	 *
	 * @param Submission $submission What was sent.
	 * @param string     $lists      The numbers of MailPoet's lists, separated by commas.
	 * @return array|\WP_Error
	 */
	public static function mailpoet( $submission, $lists ) {
		if ( ! class_exists( '\MailPoet\API\API' ) ) {
			return new \WP_Error( 'ssegov_delivery', 'MailPoet is not active' );
		}
		$api        = \MailPoet\API\API::MP( 'v1' );
		$numbers    = array_filter( array_map( 'absint', explode( ',', $lists ) ) );
		$subscriber = array( 'email' => $submission->fields['email'] );
		if ( isset( $submission->fields['name'] ) ) {
			$subscriber['first_name'] = $submission->fields['name'];
		}
		try {
			$known = $api->getSubscriber( $submission->fields['email'] );
		} catch ( \Exception $error ) {
			$known = null;
		}
		// Whether somebody has subscribed before is nobody else's business: the answer is the same.
		$subscribed = $known ? $api->subscribeToLists( $submission->fields['email'], $numbers ) : $api->addSubscriber( $subscriber, $numbers );
		return array( 'optIn' => is_array( $subscribed ) && isset( $subscribed['status'] ) && 'unconfirmed' === $subscribed['status'] );
	}

	/**
	 * What a form may be filled in with.
	 *
	 * @param Submission $submission What was sent.
	 * @return array<string, string|true> Boxes that are not ticked are left out.
	 */
	private static function values( $submission ) {
		return array_filter(
			$submission->fields + array(
				// Without a box in our form, the visitor was shown the notice instead.
				'privacy'   => $submission->consent['privacy'],
				'marketing' => $submission->consent['marketing'],
			)
		);
	}

	/**
	 * Reads `name=other, …`.
	 *
	 * @param string $setting Of the settings page.
	 * @return array<string, string>
	 */
	private static function read_names( $setting ) {
		$names = array();
		foreach ( explode( ',', $setting ) as $pair ) {
			$parts = array_map( 'trim', explode( '=', $pair, 2 ) );
			if ( 2 === count( $parts ) && isset( self::USUAL[ $parts[0] ] ) && '' !== $parts[1] ) {
				$names[ $parts[0] ] = preg_replace( '/^input_/', '', $parts[1] );
			}
		}
		return $names;
	}

	/**
	 * A form's own words at our fields.
	 *
	 * @param array  $messages The form's name of a field => text.
	 * @param array  $names    Our name => the form's.
	 * @param string $message  About the whole.
	 * @return \WP_Error
	 */
	private static function refusal( $messages, $names, $message = '' ) {
		$errors = array();
		foreach ( $messages as $field => $text ) {
			$ours = array_search( is_int( $field ) ? $field : (string) $field, $names, true );
			$errors[ false === $ours ? (string) $field : $ours ] = wp_strip_all_tags( (string) $text );
		}
		return new \WP_Error( 'ssegov_refused', $message, array( 'errors' => $errors ) );
	}
}
