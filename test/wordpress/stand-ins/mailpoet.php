<?php
/** Stands in for MailPoet: subscribers go into an option, unconfirmed. */
namespace MailPoet\API;

class API {
	public static function MP( $version ) {
		return new self();
	}

	public function getSubscriber( $email ) {
		foreach ( get_option( 'test_delivered', array() ) as $known ) {
			if ( $known['email'] === $email ) {
				return $known;
			}
		}
		throw new \Exception( 'This subscriber does not exist.' );
	}

	public function addSubscriber( $subscriber, $lists ) {
		update_option( 'test_delivered', array_merge( get_option( 'test_delivered', array() ), array( $subscriber + array( 'lists' => $lists ) ) ) );
		return array( 'status' => 'unconfirmed' );
	}

	public function subscribeToLists( $email, $lists ) {
		return array( 'status' => 'subscribed' );
	}
}
