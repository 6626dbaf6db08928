<?php
/**
 * Blocks and shortcodes.
 *
 * @package Ssegov_Widgets
 */

namespace Ssegov_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * A block saves portable markup: a `div` with `data-*` and a link with the real name, which stays readable without this plugin,
 * is found by the site's search, and is kept for authors. Here it becomes the element.
 */
final class Blocks {

	/**
	 * Adds the hooks.
	 */
	public static function init() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_filter( 'excerpt_allowed_blocks', array( __CLASS__, 'allow_in_excerpts' ) );
		add_filter( 'no_texturize_tags', array( __CLASS__, 'keep_texts' ) );
		add_filter( 'wp_kses_allowed_html', array( __CLASS__, 'allow_elements' ), 10, 2 );
	}

	/**
	 * Registers blocks, shortcodes and the pattern.
	 */
	public static function register() {
		self::register_editor();
		foreach ( Elements::NAMES as $name ) {
			register_block_type(
				FOLDER . "/blocks/{$name}",
				array(
					'render_callback' => static function ( $attributes, $content, $block ) use ( $name ) {
						return self::render( $name, $attributes, $content, $block );
					},
				)
			);
			add_shortcode(
				"ssegov-{$name}",
				static function ( $attributes, $content = '' ) use ( $name ) {
					return self::render_shortcode( $name, is_array( $attributes ) ? $attributes : array(), (string) $content );
				}
			);
		}
		register_block_pattern(
			'ssegov/organisation-page',
			array(
				'title'       => __( 'Page about SSEGOV', 'ssegov-widgets' ),
				'description' => __( 'The profile of the network, its members and a form to write to it.', 'ssegov-widgets' ),
				'categories'  => array( 'about' ),
				'keywords'    => array( 'ssegov' ),
				'content'     => self::pattern(),
			)
		);
	}

	/**
	 * Registers the scripts of the editor.
	 */
	private static function register_editor() {
		$depends = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-compose', 'wp-data', 'wp-element', 'wp-i18n' );
		wp_register_script( 'ssegov-widgets-live', plugins_url( 'assets/live-element.js', FILE ), $depends, VERSION, true );
		wp_register_script( 'ssegov-widgets-controls', plugins_url( 'assets/controls.js', FILE ), $depends, VERSION, true );
		wp_register_script( 'ssegov-widgets-editor', plugins_url( 'assets/blocks.js', FILE ), array_merge( $depends, array( 'ssegov-widgets-live', 'ssegov-widgets-controls' ) ), VERSION, true );
		wp_register_style( 'ssegov-widgets-editor', plugins_url( 'assets/editor.css', FILE ), array(), VERSION );
		foreach ( array( 'live', 'controls', 'editor' ) as $script ) {
			wp_set_script_translations( "ssegov-widgets-{$script}", 'ssegov-widgets', FOLDER . '/languages' );
		}
		$config = array(
			'script'   => Scripts::folder() . 'ssegov.js',
			'feed'     => Settings::feed(),
			'base'     => Settings::base(),
			'language' => Words::language(),
			'endpoint' => rest_url( 'ssegov/v1/' ),
		);
		wp_add_inline_script( 'ssegov-widgets-live', 'window.ssegovWidgets = ' . wp_json_encode( $config, JSON_HEX_TAG ) . ';', 'before' );
	}

	/**
	 * Renders a block.
	 *
	 * @param string         $name       Such as `directory`.
	 * @param array          $attributes Of the block.
	 * @param string         $content    The markup that it saved.
	 * @param \WP_Block|null $block      The block.
	 * @return string
	 */
	private static function render( $name, $attributes, $content, $block ) {
		$saved = self::read_saved( $name, $content );
		if ( 'member-card' === $name && empty( $attributes['member'] ) ) {
			return '';
		}
		if ( Renderer::wants_words() ) {
			return wp_kses_post( $content );
		}
		if ( '' === $saved['link'] ) {
			$saved['link'] = esc_html( self::title( $name, $block ) );
		}
		if ( ! empty( $attributes['language'] ) ) {
			$saved['root']['lang'] = $attributes['language'];
		}
		return Renderer::element( $name, $attributes, $saved['link'], $saved['root'] );
	}

	/**
	 * What a block has saved.
	 *
	 * @param string $name    Such as `directory`.
	 * @param string $content Its markup.
	 * @return array{root: array<string, string>, link: string}
	 */
	private static function read_saved( $name, $content ) {
		$tag  = new \WP_HTML_Tag_Processor( $content );
		$root = array();
		if ( $tag->next_tag( 'div' ) && $name === $tag->get_attribute( 'data-ssegov' ) ) {
			foreach ( array( 'class', 'id', 'style', 'lang' ) as $key ) {
				$value        = $tag->get_attribute( $key );
				$root[ $key ] = is_string( $value ) ? $value : '';
			}
			if ( '' !== $root['style'] ) {
				$root['style'] = safecss_filter_attr( $root['style'] );
			}
		} else {
			// A block in a template or a pattern need not have saved anything.
			$wrapper = new \WP_HTML_Tag_Processor( '<div ' . get_block_wrapper_attributes() . '>' );
			$wrapper->next_tag();
			foreach ( array( 'class', 'id', 'style' ) as $key ) {
				$root[ $key ] = (string) $wrapper->get_attribute( $key );
			}
		}
		$has_link = preg_match( '~<a\b[^<>]*>[^<]*</a>~', $content, $found );
		return array(
			'root' => $root,
			'link' => $has_link ? wp_kses_post( $found[0] ) : '',
		);
	}

	/**
	 * The words for a block that has saved none.
	 *
	 * @param string         $name  Such as `directory`.
	 * @param \WP_Block|null $block The block.
	 * @return string
	 */
	private static function title( $name, $block ) {
		if ( $block instanceof \WP_Block && isset( $block->block_type->title ) ) {
			return $block->block_type->title;
		}
		$type = \WP_Block_Type_Registry::get_instance()->get_registered( "ssegov/{$name}" );
		return $type ? $type->title : '';
	}

	/**
	 * Renders a shortcode.
	 *
	 * @param string $name       Such as `directory`.
	 * @param array  $attributes As HTML names them.
	 * @param string $content    What stands between its tags.
	 * @return string
	 */
	private static function render_shortcode( $name, $attributes, $content ) {
		$fallback = '' === trim( $content ) ? esc_html( self::title( $name, null ) ) : wp_kses_post( $content );
		if ( 'member-card' === $name ) {
			if ( empty( $attributes['member'] ) ) {
				return '';
			}
			$fallback = '' === trim( $content ) ? '' : $fallback;
		}
		if ( Renderer::wants_words() ) {
			return $fallback;
		}
		$root = isset( $attributes['lang'] ) ? array( 'lang' => sanitize_key( $attributes['lang'] ) ) : array();
		return Renderer::element( $name, $attributes, $fallback, $root );
	}

	/**
	 * A page about the network.
	 *
	 * @return string Block markup.
	 */
	private static function pattern() {
		$heading = '<!-- wp:heading --><h2 class="wp-block-heading">%s</h2><!-- /wp:heading -->';
		$block   = static function ( $name, $label, $attributes = array() ) {
			$data = '';
			foreach ( $attributes as $key => $value ) {
				$data .= sprintf( ' data-%s="%s"', Elements::in_html( $key ), esc_attr( $value ) );
			}
			$json = array() === $attributes ? '' : wp_json_encode( $attributes ) . ' ';
			return sprintf( '<!-- wp:ssegov/%1$s %2$s--><div class="wp-block-ssegov-%1$s" data-ssegov="%1$s"%3$s><a>%4$s</a></div><!-- /wp:ssegov/%1$s -->', $name, $json, $data, esc_html( $label ) );
		};
		return $block( 'organisation', __( 'SSEGOV profile', 'ssegov-widgets' ), array( 'headingLevel' => 2 ) )
			. sprintf( $heading, esc_html__( 'Members', 'ssegov-widgets' ) )
			. $block( 'directory', __( 'SSEGOV members', 'ssegov-widgets' ) )
			. sprintf( $heading, esc_html__( 'Write to the network', 'ssegov-widgets' ) )
			. $block( 'contact', __( 'SSEGOV contact form', 'ssegov-widgets' ) );
	}

	/**
	 * The saved words of our blocks belong into an excerpt.
	 *
	 * @param string[] $blocks Names.
	 * @return string[]
	 */
	public static function allow_in_excerpts( $blocks ) {
		return array_merge( $blocks, array( 'ssegov/member-card', 'ssegov/directory', 'ssegov/organisation' ) );
	}

	/**
	 * Quotes and dashes stay as the server has drawn them: the element takes these nodes over.
	 *
	 * @param string[] $tags Names.
	 * @return string[]
	 */
	public static function keep_texts( $tags ) {
		return array_merge(
			$tags,
			array_map(
				static function ( $name ) {
					return "ssegov-{$name}";
				},
				Elements::NAMES
			)
		);
	}

	/**
	 * Lets authors write the elements themselves, with the attributes that these have.
	 *
	 * @param array<string, array> $tags    Tag => attributes.
	 * @param string               $context Where.
	 * @return array<string, array>
	 */
	public static function allow_elements( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		foreach ( Elements::NAMES as $name ) {
			$attributes               = array_fill_keys( array_keys( Elements::attributes( $name ) ), true );
			$tags[ "ssegov-{$name}" ] = $attributes + array_fill_keys( array( 'class', 'id', 'lang', 'style', 'slot' ), true );
		}
		return $tags;
	}
}
