import JSONStore

extension Collection where Element == Partner {
  /// The partners.
  public static var partners: Self { Self("partners.json", key: "partners") }
}

extension Collection where Element == CouncilMember {
  /// The members of the council of mentors.
  public static var council: Self { Self("council.json", key: "council") }
}

extension Collection where Element == Event {
  /// The events.
  public static var events: Self { Self("events.json", key: "events") }
}

extension Collection where Element == Award {
  /// The awards.
  public static var awards: Self { Self("awards.json", key: "awards") }
}

extension Collection where Element == Practice {
  /// The practices and cases.
  public static var practices: Self { Self("practices.json", key: "practices") }
}
