extension Collection where Element == Meeting {
  /// The meetings of the pairs.
  public static var meetings: Self { Self("meetings.json", key: "meetings") }
}

extension Collection where Element == Feedback {
  /// What participants say about meetings.
  public static var feedback: Self { Self("feedback.json", key: "feedback") }
}

extension Collection where Element == DevelopmentPlan {
  /// The individual plans of the pairs.
  public static var plans: Self { Self("plans.json", key: "plans") }
}
