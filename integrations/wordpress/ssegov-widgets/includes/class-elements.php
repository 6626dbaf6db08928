<?php
/**
 * The elements and their attributes.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * `blocks/NAME/block.json` is the one list of what an element takes; shortcodes and markup are derived from it.
 */
final class Elements {

	const NAMES = array( 'member-card', 'directory', 'organisation', 'contact', 'newsletter' );

	/** Attributes of a block that are not attributes of its element. */
	const OF_THE_BLOCK = array( 'label', 'href', 'language', 'accent', 'lock', 'metadata', 'align', 'anchor', 'className', 'style', 'backgroundColor', 'textColor', 'gradient' );

	/**
	 * The attributes of an element, as HTML names them.
	 *
	 * @param string $name Such as `directory`.
	 * @return array<string, array> Name in HTML => schema with `type`, `enum` and `default`.
	 */
	public static function attributes( $name ) {
		static $known = array();
		if ( ! isset( $known[ $name ] ) ) {
			$file           = wp_json_file_decode( FOLDER . "/blocks/{$name}/block.json", array( 'associative' => true ) );
			$schemas        = array_diff_key( isset( $file['attributes'] ) ? $file['attributes'] : array(), array_flip( self::OF_THE_BLOCK ) );
			$in_html        = array_map( array( __CLASS__, 'in_html' ), array_keys( $schemas ) );
			$known[ $name ] = array_combine( $in_html, array_values( $schemas ) );
		}
		return $known[ $name ];
	}

	/**
	 * `headingLevel` is `heading-level` in HTML.
	 *
	 * @param string $name In JavaScript.
	 * @return string
	 */
	public static function in_html( $name ) {
		return strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
	}

	/**
	 * Keeps the attributes that an element has, as texts; a default is left out.
	 *
	 * @param string $name   Such as `directory`.
	 * @param array  $values By name in HTML or in JavaScript.
	 * @return array<string, string>
	 */
	public static function clean( $name, $values ) {
		$clean = array();
		foreach ( $values as $key => $value ) {
			// A shortcode's attribute without a value: [ssegov-directory featured].
			list( $key, $value ) = is_int( $key ) ? array( (string) $value, true ) : array( $key, $value );
			$key                 = self::in_html( $key );
			$schemas             = self::attributes( $name );
			if ( ! isset( $schemas[ $key ] ) || ! is_scalar( $value ) ) {
				continue;
			}
			$text = self::as_text( $schemas[ $key ], $value );
			if ( null !== $text ) {
				$clean[ $key ] = $text;
			}
		}
		return $clean;
	}

	/**
	 * A value as the text of an attribute; null: it is not written.
	 *
	 * @param array $schema Of the attribute.
	 * @param mixed $value  A scalar.
	 * @return string|null
	 */
	private static function as_text( $schema, $value ) {
		if ( 'boolean' === $schema['type'] ) {
			return in_array( $value, array( false, 'false', '0', 'no' ), true ) ? null : '';
		}
		// The block leaves out the same signs.
		$text = is_bool( $value ) ? '' : sanitize_text_field( preg_replace( '/&(?:lt|gt|amp|quot|#\d+);|[<>&"]/', '', (string) $value ) );
		if ( 'number' === $schema['type'] ) {
			return is_numeric( $text ) ? (string) absint( $text ) : null;
		}
		if ( isset( $schema['enum'] ) && ! in_array( $text, $schema['enum'], true ) ) {
			return null;
		}
		if ( isset( $schema['default'] ) ) {
			return $text === $schema['default'] ? null : $text;
		}
		return '' === $text ? null : $text;
	}

	/**
	 * Writes attributes.
	 *
	 * @param array<string, string> $attributes Name => text.
	 * @return string With a space before each.
	 */
	public static function write( $attributes ) {
		$html = '';
		foreach ( $attributes as $name => $text ) {
			$html .= '' === $text ? " {$name}" : sprintf( ' %s="%s"', $name, esc_attr( $text ) );
		}
		return $html;
	}
}
