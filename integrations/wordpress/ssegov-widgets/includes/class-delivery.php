<?php
/**
 * Delivery of submissions.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Hands a submission to what the settings name: mail, or another plugin. The filter `ssegov_widgets_deliver` comes first.
 */
final class Delivery {

	/**
	 * Delivers a submission.
	 *
	 * @param Submission $submission What was sent.
	 * @return array|\WP_Error Delivered, with `optIn` and `message`; or what is wrong, with `errors` (field => text) as its data.
	 */
	public static function deliver( $submission ) {
		/**
		 * Delivers a submission in another way.
		 *
		 * @param null|bool|array|\WP_Error $result     Null: the settings decide. True or an array (`message`, `optIn`): it is
		 *                                              delivered. False or an error: it is not; the error's data may hold
		 *                                              `errors` (field => text), which the form shows at the fields.
		 * @param array                     $submission `kind`, `id`, `language`, `fields`, `consent` and `text`.
		 */
		$result = apply_filters( 'ssegov_widgets_deliver', null, self::describe( $submission ) );
		if ( null !== $result ) {
			return self::as_result( $result );
		}
		try {
			return self::as_result( self::by_setting( $submission ) );
		} catch ( \Throwable $error ) {
			// A fault in another plugin must not look like a success, and its words are not for visitors.
			return new \WP_Error( 'ssegov_delivery', $error->getMessage() );
		}
	}

	/**
	 * A submission for the filter.
	 *
	 * @param Submission $submission What was sent.
	 * @return array
	 */
	private static function describe( $submission ) {
		return array(
			'kind'     => $submission->kind,
			'id'       => $submission->id,
			'language' => $submission->language,
			'fields'   => $submission->fields,
			'consent'  => $submission->consent,
			'text'     => $submission->as_text(),
		);
	}

	/**
	 * One form for all results.
	 *
	 * @param mixed $result Of a delivery.
	 * @return array|\WP_Error
	 */
	private static function as_result( $result ) {
		if ( is_wp_error( $result ) || is_array( $result ) ) {
			return $result;
		}
		return true === $result ? array() : new \WP_Error( 'ssegov_delivery', 'not delivered' );
	}

	/**
	 * Delivers as the settings say.
	 *
	 * @param Submission $submission What was sent.
	 * @return bool|array|\WP_Error
	 */
	private static function by_setting( $submission ) {
		$form   = (string) Settings::get( "{$submission->kind}_form" );
		$fields = (string) Settings::get( "{$submission->kind}_fields" );
		switch ( Settings::get( "{$submission->kind}_delivery" ) ) {
			case 'gravity-forms':
				return Form_Plugins::gravity_forms( $submission, $form, $fields );
			case 'contact-form-7':
				return Form_Plugins::contact_form_7( $submission, $form, $fields );
			case 'mailpoet':
				return Form_Plugins::mailpoet( $submission, $form );
			case 'mail':
				return self::mail( $submission );
			default:
				return false;
		}
	}

	/**
	 * Mails a submission to the office.
	 *
	 * @param Submission $submission What was sent.
	 * @return bool
	 */
	private static function mail( $submission ) {
		$to      = (string) Settings::get( "{$submission->kind}_to" );
		$fields  = $submission->fields;
		$subject = isset( $fields['subject'] ) ? $fields['subject'] : ( 'newsletter' === $submission->kind ? __( 'Newsletter sign-up', 'ssegov-widgets' ) : __( 'New message', 'ssegov-widgets' ) );
		$name    = isset( $fields['name'] ) ? trim( preg_replace( '/[^\p{L}\p{M}\p{N} .\'-]+/u', ' ', $fields['name'] ) ) : '';
		return wp_mail(
			'' === $to ? get_option( 'admin_email' ) : array_map( 'trim', explode( ',', $to ) ),
			/* translators: 1: name of the site, 2: subject of a message */
			sprintf( __( '[%1$s] %2$s', 'ssegov-widgets' ), wp_specialchars_decode( get_option( 'blogname' ), ENT_QUOTES ), $subject ),
			$submission->as_text() . "\n\nID: {$submission->id}\n",
			array( 'Reply-To: ' . ( '' === $name ? $fields['email'] : "{$name} <{$fields['email']}>" ) )
		);
	}
}
