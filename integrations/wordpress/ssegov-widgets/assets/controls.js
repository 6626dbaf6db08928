/**
 * The controls of each block in the sidebar, with help.
 */
( function ( wp ) {
	const { createElement: el } = wp.element;
	const { __ } = wp.i18n;
	const { CheckboxControl, SelectControl, TextControl, ToggleControl, BaseControl } = wp.components;
	const { textIn, useFeed } = window.ssegovWidgets.editor;

	const option = ( value, label ) => ( { value, label } );
	const next = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

	const kinds = () => [
		option( 'district', __( 'Districts', 'ssegov-widgets' ) ),
		option( 'city', __( 'Cities', 'ssegov-widgets' ) ),
		option( 'county', __( 'Counties', 'ssegov-widgets' ) ),
		option( 'province', __( 'Provinces', 'ssegov-widgets' ) ),
		option( 'metropolis', __( 'Metropolises', 'ssegov-widgets' ) ),
		option( 'organisation', __( 'Organisations', 'ssegov-widgets' ) ),
	];
	const statuses = () => [
		option( 'current', __( 'Current members', 'ssegov-widgets' ) ),
		option( 'former', __( 'Former members', 'ssegov-widgets' ) ),
		option( 'on-record', __( 'On record only', 'ssegov-widgets' ) ),
	];
	const parts = () => [
		option( 'search', __( 'Search', 'ssegov-widgets' ) ),
		option( 'filters', __( 'Filters', 'ssegov-widgets' ) ),
		option( 'sort', __( 'Order', 'ssegov-widgets' ) ),
		option( 'view', __( 'View', 'ssegov-widgets' ) ),
		option( 'export', __( 'Download', 'ssegov-widgets' ) ),
	];
	const sections = () => [
		option( 'about', __( 'About', 'ssegov-widgets' ) ),
		option( 'figures', __( 'Figures', 'ssegov-widgets' ) ),
		option( 'businesses', __( 'Core businesses', 'ssegov-widgets' ) ),
		option( 'leadership', __( 'Leadership', 'ssegov-widgets' ) ),
		option( 'support', __( 'Support', 'ssegov-widgets' ) ),
		option( 'members', __( 'Members', 'ssegov-widgets' ) ),
		option( 'representative', __( 'Representative', 'ssegov-widgets' ) ),
		option( 'contact', __( 'Contact', 'ssegov-widgets' ) ),
		option( 'join', __( 'Joining', 'ssegov-widgets' ) ),
		option( 'newsletter', __( 'Newsletter', 'ssegov-widgets' ) ),
		option( 'legal', __( 'Legal basis', 'ssegov-widgets' ) ),
		option( 'sources', __( 'Sources', 'ssegov-widgets' ) ),
	];
	const orders = () => [
		option( 'name', __( 'Name', 'ssegov-widgets' ) ),
		option( 'population', __( 'Population, largest first', 'ssegov-widgets' ) ),
		option( 'since', __( 'First on record', 'ssegov-widgets' ) ),
		option( 'region', __( 'Region', 'ssegov-widgets' ) ),
	];
	const views = () => [
		option( 'cards', __( 'Cards', 'ssegov-widgets' ) ),
		option( 'table', __( 'Table', 'ssegov-widgets' ) ),
		option( 'map', __( 'Map', 'ssegov-widgets' ) ),
	];

	/** Several values in one attribute, separated by spaces, in the order of the choices. */
	function Choices( { label, help, value, options, onChange } ) {
		const chosen = ( value || '' ).split( ' ' ).filter( Boolean );
		const toggle = ( one, isChosen ) =>
			onChange(
				options
					.map( ( { value: each } ) => each )
					.filter( ( each ) => ( each === one ? isChosen : chosen.includes( each ) ) )
					.join( ' ' )
			);
		return el(
			BaseControl,
			{ help, __nextHasNoMarginBottom: true },
			el(
				'fieldset',
				null,
				el( BaseControl.VisualLabel, { as: 'legend' }, label ),
				options.map( ( each ) =>
					el( CheckboxControl, {
						key: each.value,
						__nextHasNoMarginBottom: true,
						label: each.label,
						checked: chosen.includes( each.value ),
						onChange: ( isChosen ) => toggle( each.value, isChosen ),
					} )
				)
			)
		);
	}

	const makers = {
		select: ( { label, help, options, value, onChange } ) =>
			el( SelectControl, { ...next, label, help, options: options(), value, onChange } ),
		text: ( { label, help, value, onChange } ) =>
			el( TextControl, { ...next, label, help, value: value || '', onChange: ( text ) => onChange( text || undefined ) } ),
		number: ( { label, help, value, onChange } ) =>
			el( TextControl, {
				...next,
				label,
				help,
				type: 'number',
				min: 1,
				value: value || '',
				onChange: ( text ) => onChange( Number( text ) > 0 ? Math.floor( Number( text ) ) : undefined ),
			} ),
		toggle: ( { label, help, value, onChange } ) =>
			el( ToggleControl, { __nextHasNoMarginBottom: true, label, help, checked: !! value, onChange } ),
		choices: ( { label, help, options, value, onChange } ) =>
			el( Choices, { label, help, options: options(), value, onChange } ),
		regions: ( { label, help, value, onChange, feed, language } ) => {
			const options = ( feed.regions || [] ).map( ( { id, name } ) => option( id, textIn( name, language ) ) );
			return el( Choices, { label, help, options, value, onChange: ( text ) => onChange( text || undefined ) } );
		},
		lists: ( { label, help, value, onChange, feed, language } ) => {
			const options = ( feed.newsletters || [] ).map( ( { id, name } ) => option( id, textIn( name || id, language ) ) );
			return options.length
				? el( Choices, { label, help, options, value, onChange: ( text ) => onChange( text || undefined ) } )
				: el( TextControl, { ...next, label, help, value: value || '', onChange: ( text ) => onChange( text || undefined ) } );
		},
	};

	const common = () => [
		{
			name: 'headingLevel',
			type: 'level',
			label: __( 'Heading level', 'ssegov-widgets' ),
			help: __( 'One below the heading that stands above this block.', 'ssegov-widgets' ),
		},
		{
			name: 'language',
			type: 'select',
			label: __( 'Language', 'ssegov-widgets' ),
			options: () => [
				option( '', __( 'As the page', 'ssegov-widgets' ) ),
				option( 'ko', '한국어' ),
				option( 'en', 'English' ),
			],
		},
		{
			name: 'loading',
			type: 'select',
			label: __( 'Loading', 'ssegov-widgets' ),
			help: __( 'Choose the second far down a long page.', 'ssegov-widgets' ),
			options: () => [
				option( 'eager', __( 'At once', 'ssegov-widgets' ) ),
				option( 'lazy', __( 'When it comes near the screen', 'ssegov-widgets' ) ),
			],
		},
	];

	makers.level = ( { label, help, value, onChange } ) =>
		el( SelectControl, {
			...next,
			label,
			help,
			value: String( value || 3 ),
			options: [ 1, 2, 3, 4, 5, 6 ].map( ( level ) => option( String( level ), String( level ) ) ),
			onChange: ( text ) => onChange( Number( text ) ),
		} );

	const own = {
		'member-card': () => [
			{
				name: 'variant',
				type: 'select',
				label: __( 'Layout', 'ssegov-widgets' ),
				help: __( 'A card shows everything; the others have a name, a region and two facts.', 'ssegov-widgets' ),
				options: () => [
					option( 'card', __( 'Card', 'ssegov-widgets' ) ),
					option( 'compact', __( 'Compact', 'ssegov-widgets' ) ),
					option( 'row', __( 'Row', 'ssegov-widgets' ) ),
				],
			},
		],
		directory: () => [
			{ name: 'view', type: 'select', label: __( 'View', 'ssegov-widgets' ), options: views },
			{ name: 'sort', type: 'select', label: __( 'Order', 'ssegov-widgets' ), options: orders },
			{
				name: 'featured',
				type: 'toggle',
				label: __( 'Notable members only', 'ssegov-widgets' ),
				help: __( 'Those that the network names as such.', 'ssegov-widgets' ),
			},
			{
				name: 'limit',
				type: 'number',
				label: __( 'At most', 'ssegov-widgets' ),
				help: __( 'Number of members in the list. Empty: all.', 'ssegov-widgets' ),
			},
			{
				name: 'pageSize',
				type: 'number',
				label: __( 'Shown at first', 'ssegov-widgets' ),
				help: __( 'The others come with “Show more”. Empty: 24.', 'ssegov-widgets' ),
			},
			{
				name: 'controls',
				type: 'choices',
				label: __( 'Visitors can use', 'ssegov-widgets' ),
				help: __( 'Nothing chosen: a plain list.', 'ssegov-widgets' ),
				options: parts,
			},
			{ name: 'region', type: 'regions', label: __( 'Regions', 'ssegov-widgets' ), help: __( 'Nothing chosen: all.', 'ssegov-widgets' ) },
			{ name: 'kind', type: 'choices', label: __( 'Types', 'ssegov-widgets' ), help: __( 'Nothing chosen: all.', 'ssegov-widgets' ), options: kinds },
			{ name: 'status', type: 'choices', label: __( 'Membership', 'ssegov-widgets' ), help: __( 'Nothing chosen: all.', 'ssegov-widgets' ), options: statuses },
			{ name: 'query', type: 'text', label: __( 'Search text', 'ssegov-widgets' ), help: __( 'What the search field holds at first.', 'ssegov-widgets' ) },
			{
				name: 'syncUrl',
				type: 'text',
				label: __( 'Keep search and filters in the address as', 'ssegov-widgets' ),
				help: __( 'A short word, such as “members”. Each list on a page needs one of its own. Empty: off.', 'ssegov-widgets' ),
			},
		],
		organisation: () => [
			{
				name: 'variant',
				type: 'select',
				label: __( 'Layout', 'ssegov-widgets' ),
				options: () => [
					option( 'profile', __( 'Whole profile', 'ssegov-widgets' ) ),
					option( 'card', __( 'Card', 'ssegov-widgets' ) ),
				],
			},
			{ name: 'sections', type: 'choices', label: __( 'Sections', 'ssegov-widgets' ), help: __( 'Nothing chosen: all that there are.', 'ssegov-widgets' ), options: sections },
			{
				name: 'jsonLd',
				type: 'toggle',
				label: __( 'Describe the network to search engines', 'ssegov-widgets' ),
				help: __( 'On one page of the site at most.', 'ssegov-widgets' ),
			},
		],
		contact: () => [],
		newsletter: () => [
			{ name: 'list', type: 'lists', label: __( 'Newsletters', 'ssegov-widgets' ), help: __( 'Nothing chosen: all that the network has.', 'ssegov-widgets' ) },
		],
	};

	/** All controls of a block. */
	function Controls( { name, attributes, setAttributes, language } ) {
		const feed = useFeed();
		return [ ...own[ name ](), ...common() ].map( ( { type, name: attribute, ...control } ) =>
			el(
				'div',
				{ key: attribute, className: 'ssegov-control' },
				makers[ type ]( {
					...control,
					feed,
					language,
					value: attributes[ attribute ],
					onChange: ( value ) => setAttributes( { [ attribute ]: value } ),
				} )
			)
		);
	}

	window.ssegovWidgets.editor.Controls = Controls;
} )( window.wp );
