extension Collection where Element == MenteeSupport {
  /// What is done for mentees who wait for a mentor.
  public static var support: Self { Self("support.json", key: "support") }
}

extension Collection where Element == OrganizationPair {
  /// The pairs of organisations.
  public static var partnerships: Self { Self("partnerships.json", key: "partnerships") }
}
