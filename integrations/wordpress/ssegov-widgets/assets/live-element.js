/**
 * The widgets inside the editor's canvas, which is a document of its own.
 */
( function ( wp ) {
	const { createElement: el, useEffect, useRef } = wp.element;
	const { useRefEffect } = wp.compose;
	const { __ } = wp.i18n;
	const settings = window.ssegovWidgets;

	/** Loads the autoloader into a document, once. */
	function loadScript( page ) {
		if ( page.querySelector( 'script[data-ssegov-widgets]' ) ) {
			return;
		}
		const script = page.createElement( 'script' );
		script.type = 'module';
		script.src = settings.script;
		script.dataset.ssegovWidgets = '';
		page.head.append( script );
	}

	/** `headingLevel` is `heading-level` in HTML. */
	const inHtml = ( name ) => name.replace( /[A-Z]/g, ( letter ) => `-${ letter.toLowerCase() }` );

	/**
	 * Attributes as HTML has them: what is not set, and what is the default, is left out.
	 *
	 * @param {Object}   attributes Of a block.
	 * @param {string[]} names      Those that belong to the element.
	 * @param {Object}   defaults   By name.
	 * @return {Object} Texts by name in HTML.
	 */
	function writeAttributes( attributes, names, defaults ) {
		const written = {};
		for ( const name of names ) {
			const value = attributes[ name ];
			if ( value === undefined || value === null || value === false || value === defaults[ name ] ) {
				continue;
			}
			if ( value === '' && defaults[ name ] === undefined ) {
				continue;
			}
			// WordPress changes these signs in what authors save: the block would not be what was saved any more.
			written[ inHtml( name ) ] =
				value === true ? '' : String( value ).replace( /&(?:lt|gt|amp|quot|#\d+);|[<>&"]/g, '' );
		}
		return written;
	}

	/** An element with attributes. React would set some of them as properties, depending on its version. */
	function Tag( { name, attributes } ) {
		const ref = useRef();
		const written = JSON.stringify( attributes );
		useEffect( () => {
			const place = ref.current;
			loadScript( place.ownerDocument );
			const element = place.firstElementChild || place.ownerDocument.createElement( `ssegov-${ name }` );
			const wanted = JSON.parse( written );
			for ( const key of element.getAttributeNames() ) {
				if ( ! ( key in wanted ) && key !== 'aria-busy' ) {
					element.removeAttribute( key );
				}
			}
			for ( const [ key, text ] of Object.entries( wanted ) ) {
				element.setAttribute( key, text );
			}
			if ( ! element.isConnected ) {
				place.append( element );
			}
		}, [ name, written ] );
		return el( 'div', { ref } );
	}

	/** A widget as visitors see it, which cannot be clicked: a click selects its block. */
	function LiveElement( { name, attributes, language } ) {
		const isForm = name === 'contact' || name === 'newsletter';
		const more = isForm ? { endpoint: `${ settings.endpoint }${ name }`, adapter: 'json' } : {};
		const all = { ...attributes, ...more, src: settings.feed, lang: language };
		return el( wp.components.Disabled, null, el( Tag, { name, attributes: all } ) );
	}

	const textIn = ( text, language ) =>
		typeof text === 'string' ? text : text[ language ] || Object.values( text )[ 0 ] || '';

	/** A member's name with its region, as an office of that language writes it. */
	function nameMember( member, feed, language ) {
		const name = textIn( member.name, language );
		const region = feed?.regions.find( ( { id } ) => id === member.region );
		if ( ! region ) {
			return name;
		}
		const place = textIn( region.name, language );
		return language === 'ko' ? `${ place } ${ name }` : `${ name }, ${ place }`;
	}

	/** The network's page about a member; without one, the member's own website. */
	const pageOf = ( member, language ) =>
		settings.base ? `${ settings.base }${ language }/members/${ member.id }.html` : member.website;

	/**
	 * Chooses a member. It is the directory itself, so it finds what visitors find: initials, half-typed syllables, former names.
	 */
	function MemberPicker( { language, onPick, onCancel } ) {
		const pick = useRef( onPick );
		pick.current = onPick;
		const ref = useRefEffect( ( node ) => {
			const select = ( event ) => {
				event.preventDefault();
				const { member, target } = event;
				const label = nameMember( member, target.feed, language );
				pick.current( { member: member.id, label, href: pageOf( member, language ) } );
			};
			// The editor would take keys for its own: Backspace would delete the block.
			const keep = ( event ) => event.stopPropagation();
			const events = [ 'keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut', 'beforeinput', 'input' ];
			events.forEach( ( type ) => node.addEventListener( type, keep ) );
			node.addEventListener( 'ssegov-select', select );
			return () => {
				events.forEach( ( type ) => node.removeEventListener( type, keep ) );
				node.removeEventListener( 'ssegov-select', select );
			};
		}, [] );
		return el(
			'div',
			{ className: 'ssegov-picker', ref },
			el( 'p', { className: 'ssegov-picker__title' }, __( 'Choose a member', 'ssegov-widgets' ) ),
			el( Tag, {
				name: 'directory',
				attributes: { controls: 'search', 'page-size': 6, 'heading-level': 4, src: settings.feed, lang: settings.language },
			} ),
			onCancel &&
				el(
					wp.components.Button,
					{ variant: 'secondary', onClick: onCancel },
					__( 'Cancel', 'ssegov-widgets' )
				)
		);
	}

	let feed;

	/** The feed, for the choices in the sidebar; asked for once. */
	function useFeed() {
		const [ known, setKnown ] = wp.element.useState( {} );
		useEffect( () => {
			let isHere = true;
			feed = feed || window.fetch( settings.feed, { credentials: 'omit' } ).then( ( answer ) => answer.json() );
			feed.then( ( found ) => isHere && setKnown( found ) ).catch( () => {
				feed = undefined;
			} );
			return () => {
				isHere = false;
			};
		}, [] );
		return known;
	}

	window.ssegovWidgets.editor = {
		LiveElement,
		MemberPicker,
		useFeed,
		writeAttributes,
		nameMember,
		pageOf,
		textIn,
	};
} )( window.wp );
