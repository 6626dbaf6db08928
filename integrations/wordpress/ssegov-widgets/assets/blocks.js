/**
 * The blocks.
 */
( function ( wp ) {
	const { createElement: el, Fragment, useEffect, useState } = wp.element;
	const { __ } = wp.i18n;
	const { createBlock, registerBlockType, registerBlockVariation } = wp.blocks;
	const { BlockControls, InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
	const { Button, PanelBody, ToolbarButton, ToolbarGroup } = wp.components;
	const { useSelect } = wp.data;
	const settings = window.ssegovWidgets;
	const { Controls, LiveElement, MemberPicker, writeAttributes, nameMember, pageOf, useFeed } = settings.editor;

	/** What is saved of each block as `data-*`. A change here needs a `deprecated` version of the block. */
	const saved = {
		'member-card': [ 'member', 'variant', 'headingLevel', 'loading' ],
		directory: [ 'query', 'region', 'kind', 'status', 'sort', 'view', 'controls', 'featured', 'limit', 'pageSize', 'syncUrl', 'headingLevel', 'loading' ],
		organisation: [ 'variant', 'sections', 'jsonLd', 'headingLevel', 'loading' ],
		contact: [ 'member', 'headingLevel', 'loading' ],
		newsletter: [ 'list', 'headingLevel', 'loading' ],
	};
	const defaults = {
		'member-card': { variant: 'card', loading: 'eager' },
		directory: { sort: 'name', view: 'cards', controls: 'search filters sort view export', loading: 'eager' },
		organisation: { variant: 'profile', loading: 'eager' },
		contact: { loading: 'eager' },
		newsletter: { loading: 'eager' },
	};

	/** The page of the network that a block's link leads to, and the words of that link. */
	const links = {
		directory: () => __( 'Members of SSEGOV', 'ssegov-widgets' ),
		organisation: () => __( 'About SSEGOV', 'ssegov-widgets' ),
		contact: () => __( 'Write to SSEGOV', 'ssegov-widgets' ),
		newsletter: () => __( 'The newsletter of SSEGOV', 'ssegov-widgets' ),
	};

	const elementAttributes = ( name, attributes ) => writeAttributes( attributes, saved[ name ], defaults[ name ] );

	const rootProps = ( { language, accent } ) => ( {
		...( language ? { lang: language } : {} ),
		...( accent ? { style: { '--ssegov-accent': accent } } : {} ),
	} );

	/** The level of the last heading above a block, plus one. The title of the page is level 1. */
	function levelBelow( select, clientId ) {
		const { getClientIdsWithDescendants, getBlock } = select( 'core/block-editor' );
		const all = getClientIdsWithDescendants();
		const headings = all
			.slice( 0, all.indexOf( clientId ) )
			.map( getBlock )
			.filter( ( block ) => block?.name === 'core/heading' );
		const last = headings[ headings.length - 1 ];
		return Math.min( 6, ( last ? last.attributes.level : 1 ) + 1 );
	}

	function Toolbar( { attributes, isPicking, setPicking } ) {
		return el(
			BlockControls,
			null,
			attributes.member &&
				el(
					ToolbarGroup,
					null,
					el(
						ToolbarButton,
						{ onClick: () => setPicking( ! isPicking ), isPressed: isPicking },
						__( 'Replace', 'ssegov-widgets' )
					)
				)
		);
	}

	/** The member that a form writes to; nothing chosen: the network. */
	function Recipient( { attributes, setAttributes, setPicking } ) {
		const feed = useFeed();
		const member = feed.members?.find( ( { id } ) => id === attributes.member );
		return el(
			PanelBody,
			{ title: __( 'Recipient', 'ssegov-widgets' ) },
			el( 'p', null, attributes.member ? ( member ? nameMember( member, feed, settings.language ) : attributes.member ) : __( 'The network', 'ssegov-widgets' ) ),
			el( Button, { variant: 'secondary', onClick: () => setPicking( true ) }, __( 'Choose a member', 'ssegov-widgets' ) ),
			attributes.member &&
				el( Button, { variant: 'tertiary', onClick: () => setAttributes( { member: undefined } ) }, __( 'Write to the network', 'ssegov-widgets' ) )
		);
	}

	function Sidebar( props ) {
		const { name, attributes, setAttributes, language } = props;
		return el(
			InspectorControls,
			null,
			name === 'contact' && el( Recipient, props ),
			el( PanelBody, { title: __( 'Settings', 'ssegov-widgets' ) }, el( Controls, { name, attributes, setAttributes, language } ) ),
			el( PanelColorSettings, {
				title: __( 'Accent', 'ssegov-widgets' ),
				initialOpen: false,
				colorSettings: [
					{
						label: __( 'Buttons and what is chosen', 'ssegov-widgets' ),
						value: attributes.accent,
						onChange: ( accent ) => setAttributes( { accent } ),
					},
				],
			} )
		);
	}

	/** What a new block begins with. */
	function useFirstAttributes( name, { attributes, setAttributes, clientId } ) {
		const level = useSelect( ( select ) => levelBelow( select, clientId ), [ clientId ] );
		useEffect( () => {
			if ( attributes.label !== undefined || ( name === 'member-card' && ! attributes.member ) ) {
				return;
			}
			const href = settings.base ? `${ settings.base }${ settings.language }/index.html` : undefined;
			const first = name === 'member-card' ? {} : { label: links[ name ](), href };
			setAttributes( { headingLevel: attributes.headingLevel ?? level, ...first } );
		}, [] );
		return level;
	}

	/** A card that was pasted as an address gets its words from the feed. */
	function useWords( name, { attributes, setAttributes }, language ) {
		const feed = useFeed();
		useEffect( () => {
			const member = feed.members?.find( ( { id } ) => id === attributes.member );
			if ( name === 'member-card' && member && ! attributes.label ) {
				setAttributes( {
					label: nameMember( member, feed, language ),
					href: attributes.href || pageOf( member, language ),
				} );
			}
		}, [ feed, attributes.member ] );
	}

	const edit = ( name ) =>
		function Edit( props ) {
			const { attributes, setAttributes } = props;
			const [ isAsked, setPicking ] = useState( false );
			const level = useFirstAttributes( name, props );
			const language = attributes.language || settings.language;
			useWords( name, props, language );
			const isPicking = isAsked || ( name === 'member-card' && ! attributes.member );
			const pick = ( { member, label, href } ) => {
				setPicking( false );
				setAttributes(
					name === 'member-card' ? { member, label, href, headingLevel: attributes.headingLevel ?? level } : { member }
				);
			};
			const content = isPicking
				? el( MemberPicker, { language, onPick: pick, onCancel: isAsked && ( () => setPicking( false ) ) } )
				: el( LiveElement, { name, language, attributes: elementAttributes( name, attributes ) } );
			return el(
				Fragment,
				null,
				name === 'member-card' && el( Toolbar, { attributes, isPicking, setPicking } ),
				el( Sidebar, { ...props, name, language, setPicking } ),
				el( 'div', useBlockProps( rootProps( attributes ) ), content )
			);
		};

	/** Portable markup: it stays readable without this plugin, and becomes the element again with any script of the widgets. */
	const save = ( name ) =>
		function Save( { attributes } ) {
			const data = Object.entries( elementAttributes( name, attributes ) ).map( ( [ key, text ] ) => [ `data-${ key }`, text ] );
			const props = useBlockProps.save( {
				...rootProps( attributes ),
				'data-ssegov': name,
				...Object.fromEntries( data ),
			} );
			return el( 'div', props, el( 'a', { href: attributes.href || undefined }, attributes.label ) );
		};

	/** A pasted address of a member's page becomes its card. */
	const fromAddress = {
		type: 'raw',
		priority: 1,
		isMatch: ( node ) => node.nodeName === 'P' && readAddress( node.textContent.trim() ) !== undefined,
		transform: ( node ) => createBlock( 'ssegov/member-card', readAddress( node.textContent.trim() ) ),
	};

	function readAddress( text ) {
		if ( ! settings.base || ! text.startsWith( settings.base ) || /\s/.test( text ) ) {
			return undefined;
		}
		const path = text.slice( settings.base.length );
		const found = /^(?:ko|en)\/members\/([a-z0-9-]+)\.html$/.exec( path ) || /^embed\/member-card\.html\?(?:.*&)?member=([a-z0-9-]+)/.exec( path );
		return found ? { member: found[ 1 ], href: text } : undefined;
	}

	for ( const name of Object.keys( saved ) ) {
		registerBlockType( `ssegov/${ name }`, {
			edit: edit( name ),
			save: save( name ),
			...( name === 'member-card' ? { transforms: { from: [ fromAddress ] } } : {} ),
		} );
	}

	registerBlockVariation( 'ssegov/directory', {
		name: 'notable-members',
		title: __( 'Notable members of SSEGOV', 'ssegov-widgets' ),
		description: __( 'A strip of the members that the network names as notable.', 'ssegov-widgets' ),
		attributes: { featured: true, controls: '' },
		isActive: [ 'featured' ],
	} );
	registerBlockVariation( 'ssegov/directory', {
		name: 'members-in-seoul',
		title: __( 'Members in Seoul', 'ssegov-widgets' ),
		description: __( 'The members of one region; choose another in the sidebar.', 'ssegov-widgets' ),
		attributes: { region: 'KR-11', controls: '' },
		isActive: ( { region } ) => region === 'KR-11',
	} );
} )( window.wp );
