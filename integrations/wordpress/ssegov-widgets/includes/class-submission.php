<?php
/**
 * What a visitor sends with a form.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Checks and cleans a submission of the widgets' forms.
 */
final class Submission {

	/** The longest text of each field, in characters. */
	const LIMITS = array(
		'name'         => 200,
		'email'        => 254,
		'organisation' => 200,
		'subject'      => 300,
		'message'      => 20000,
		'member'       => 100,
		'lists'        => 200,
	);

	const REQUIRED = array(
		'contact'    => array( 'name', 'email', 'message' ),
		'newsletter' => array( 'email' ),
	);

	/**
	 * `contact` or `newsletter`.
	 *
	 * @var string
	 */
	public $kind;

	/**
	 * The same at every attempt to send the same message.
	 *
	 * @var string
	 */
	public $id;

	/**
	 * `ko` or `en`.
	 *
	 * @var string
	 */
	public $language;

	/**
	 * Name => text; `lists` is separated by spaces.
	 *
	 * @var array<string, string>
	 */
	public $fields = array();

	/**
	 * `privacy`, `marketing`, `version`, `text`, `basis` and `at`.
	 *
	 * @var array<string, string|bool>
	 */
	public $consent = array();

	/**
	 * Name => what is wrong, in the language of the form.
	 *
	 * @var array<string, string>
	 */
	public $errors = array();

	/**
	 * Whether a robot has filled in the hidden field.
	 *
	 * @var bool
	 */
	public $is_trapped = false;

	/**
	 * Reads a submission.
	 *
	 * @param string $kind `contact` or `newsletter`.
	 * @param array  $body What was sent.
	 */
	public function __construct( $kind, $body ) {
		$text             = static function ( $values, $key ) {
			return isset( $values[ $key ] ) && is_scalar( $values[ $key ] ) ? (string) $values[ $key ] : '';
		};
		$part             = static function ( $key ) use ( $body ) {
			return isset( $body[ $key ] ) && is_array( $body[ $key ] ) ? $body[ $key ] : array();
		};
		$this->kind       = $kind;
		$this->language   = Words::language( $text( $body, 'language' ) );
		$this->id         = strtolower( $text( $body, 'submissionId' ) );
		$consent          = $part( 'consent' );
		$this->consent    = array(
			'privacy'   => ! empty( $consent['privacy'] ),
			'marketing' => ! empty( $consent['marketing'] ),
			'basis'     => 'request' === $text( $consent, 'basis' ) ? 'request' : 'consent',
			'version'   => sanitize_text_field( $text( $consent, 'version' ) ),
			'at'        => sanitize_text_field( $text( $consent, 'at' ) ),
			'text'      => sanitize_textarea_field( mb_substr( $text( $consent, 'text' ), 0, 10000 ) ),
		);
		$proof            = $part( 'proof' );
		$trap             = $text( $proof, 'trap' );
		$this->is_trapped = '' !== $trap && '' !== $text( $proof, $trap );
		$this->read_fields( $part( 'fields' ) );
		Words::speak(
			$this->language,
			function () use ( $proof, $text ) {
				$this->check();
				if ( ! $this->is_trapped && $text( $proof, 'scripts' ) !== self::proof( $this->id . ':' . $text( $proof, 'elapsed' ) ) ) {
					$this->errors['proof'] = __( 'The form of this page is out of date. Please reload the page and send it again; your text is kept.', 'ssegov-widgets' );
				}
			}
		);
	}

	/**
	 * Keeps the fields that the forms have, as plain text.
	 *
	 * @param array $fields Name => value.
	 */
	private function read_fields( $fields ) {
		foreach ( self::LIMITS as $name => $limit ) {
			$value = isset( $fields[ $name ] ) ? $fields[ $name ] : '';
			$value = is_array( $value ) ? implode( ' ', array_filter( $value, 'is_string' ) ) : $value;
			$value = is_scalar( $value ) ? wp_check_invalid_utf8( (string) $value, true ) : '';
			// Plain text is not cut at a "<", as sanitize_text_field would: a message may be about "a < b".
			$value = 'message' === $name ? str_replace( array( "\r\n", "\r" ), "\n", $value ) : preg_replace( '/\s+/u', ' ', $value );
			$value = trim( preg_replace( '/[^\P{C}\n\t]/u', '', (string) $value ) );
			if ( '' !== $value ) {
				$this->fields[ $name ] = $value;
			}
		}
	}

	/**
	 * Finds what is wrong.
	 */
	private function check() {
		foreach ( self::REQUIRED[ $this->kind ] as $name ) {
			if ( ! isset( $this->fields[ $name ] ) ) {
				$this->errors[ $name ] = __( 'Please fill in this field.', 'ssegov-widgets' );
			}
		}
		foreach ( $this->fields as $name => $value ) {
			if ( mb_strlen( $value ) > self::LIMITS[ $name ] ) {
				/* translators: %s: number of characters */
				$this->errors[ $name ] = sprintf( __( 'Please use at most %s characters.', 'ssegov-widgets' ), number_format_i18n( self::LIMITS[ $name ] ) );
			}
		}
		if ( isset( $this->fields['email'] ) && ! isset( $this->errors['email'] ) && ! is_email( $this->fields['email'] ) ) {
			$this->errors['email'] = __( 'Please check the e-mail address, for example name@example.com.', 'ssegov-widgets' );
		}
		if ( 'consent' === $this->consent['basis'] && ! $this->consent['privacy'] ) {
			$this->errors['privacy'] = __( 'We need your consent to answer you.', 'ssegov-widgets' );
		}
		if ( ! preg_match( '/^[0-9a-f]{16,64}$/', $this->id ) ) {
			$this->errors['submissionId'] = __( 'The form of this page is out of date. Please reload the page and send it again; your text is kept.', 'ssegov-widgets' );
		}
	}

	/**
	 * What the widgets send to show that scripts ran: FNV-1a of 32 bits, and the length.
	 *
	 * @param string $text The id and the time.
	 * @return string
	 */
	private static function proof( $text ) {
		$sum = 0x811c9dc5;
		foreach ( str_split( $text ) as $character ) {
			$sum = ( ( $sum ^ ord( $character ) ) * 0x01000193 ) & 0xffffffff;
		}
		return dechex( $sum ) . '-' . strlen( $text );
	}

	/**
	 * The submission as lines of text.
	 *
	 * @return string
	 */
	public function as_text() {
		$labels = array(
			'name'         => __( 'Name', 'ssegov-widgets' ),
			'email'        => __( 'E-mail', 'ssegov-widgets' ),
			'organisation' => __( 'Organisation', 'ssegov-widgets' ),
			'subject'      => __( 'Subject', 'ssegov-widgets' ),
			'member'       => __( 'To the member', 'ssegov-widgets' ),
			'lists'        => __( 'Newsletters', 'ssegov-widgets' ),
		);
		$lines  = array();
		foreach ( $labels as $name => $label ) {
			if ( isset( $this->fields[ $name ] ) ) {
				$lines[] = "{$label}: {$this->fields[ $name ]}";
			}
		}
		if ( isset( $this->fields['message'] ) ) {
			$lines[] = "\n{$this->fields['message']}\n";
		}
		$lines[] = __( 'Consent', 'ssegov-widgets' ) . ': ' . ( $this->consent['privacy'] ? __( 'yes', 'ssegov-widgets' ) : __( 'not asked for', 'ssegov-widgets' ) ) . " ({$this->consent['version']}, {$this->consent['at']})";
		$lines[] = __( 'News and invitations', 'ssegov-widgets' ) . ': ' . ( $this->consent['marketing'] ? __( 'yes', 'ssegov-widgets' ) : __( 'no', 'ssegov-widgets' ) );
		return implode( "\n", $lines );
	}
}
