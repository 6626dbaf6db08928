<?php
/**
 * Stands in for Contact Form 7: form 7 reads the request, requires name, address and consent, and answers as the real one does
 * (200 in its own route; here the array behind it). It delivers into an option.
 */
class Stand_In_Contact_Form {
	public function id() {
		return 7;
	}

	public function submit() {
		$sent    = wp_unslash( $_POST );
		$invalid = array();
		foreach ( array( 'your-name', 'your-email', 'your-message' ) as $name ) {
			if ( empty( $sent[ $name ] ) ) {
				$invalid[ $name ] = array( 'reason' => 'Please fill out this field.', 'idref' => null );
			}
		}
		if ( false !== strpos( $sent['your-email'] ?? '', '+' ) ) {
			$invalid['your-email'] = array( 'reason' => 'The stand-in takes no plus.', 'idref' => null );
		}
		if ( $invalid ) {
			return array( 'status' => 'validation_failed', 'message' => 'One or more fields have an error.', 'invalid_fields' => $invalid );
		}
		if ( empty( $sent['acceptance-privacy'] ) ) {
			return array( 'status' => 'acceptance_missing', 'message' => 'You must accept the terms.' );
		}
		if ( get_option( 'test_mail_is_down' ) ) {
			return array( 'status' => 'mail_failed', 'message' => 'There was an error.' );
		}
		update_option( 'test_delivered', array_merge( get_option( 'test_delivered', array() ), array( $sent ) ) );
		return array( 'status' => 'mail_sent', 'message' => 'Thank you for your message.' );
	}
}

function wpcf7_contact_form( $id ) {
	return 7 === (int) $id ? new Stand_In_Contact_Form() : null;
}
