<?php
/** Stands in for Gravity Forms: one form with the usual fields; entries go into an option. */
class GFAPI {
	public static function get_form( $id ) {
		if ( 3 !== $id ) {
			return false;
		}
		$field = static function ( $number, $type, $inputs = null ) {
			return (object) array( 'id' => $number, 'type' => $type, 'inputs' => $inputs );
		};
		return array(
			'id'     => 3,
			'fields' => array( $field( 1, 'name', array( array( 'id' => '1.3' ) ) ), $field( 2, 'email' ), $field( 5, 'text' ), $field( 4, 'textarea' ), $field( 6, 'consent', array( array( 'id' => '6.1' ) ) ) ),
		);
	}

	public static function submit_form( $id, $values ) {
		if ( empty( $values['input_6_1'] ) || '1' !== $values['input_6_1'] ) {
			return array( 'is_valid' => false, 'validation_messages' => array( 6 => 'This field is required.' ) );
		}
		if ( false !== strpos( $values['input_2'] ?? '', '+' ) ) {
			return array( 'is_valid' => false, 'validation_messages' => array( 2 => 'The stand-in takes no plus.' ) );
		}
		update_option( 'test_delivered', array_merge( get_option( 'test_delivered', array() ), array( $values ) ) );
		return array( 'is_valid' => true, 'confirmation_message' => '<p>Thanks for contacting us!</p>', 'entry_id' => 1 );
	}
}
