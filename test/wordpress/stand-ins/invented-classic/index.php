<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="UTF-8">
	<meta name="viewport" content="width=device-width">
	<?php wp_head(); ?>
</head>
<body>
<div class="page">
	<div class="main">
		<?php
		while ( have_posts() ) {
			the_post();
			the_title( '<h1>', '</h1>' );
			the_content();
		}
		?>
	</div>
	<div class="sidebar"><?php dynamic_sidebar( 'sidebar' ); ?></div>
</div>
<?php wp_footer(); ?>
</body>
</html>
