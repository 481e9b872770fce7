extension CollectionFolder where Element == Response, Owner == Survey {
  /// The responses, survey by survey.
  public static var responses: Self { Self("responses", key: "responses") }
}
