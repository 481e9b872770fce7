extension Consent {
  /// Whether the consent permits to publish `category`.
  ///
  /// A consent of earlier records, which names no category, covers the name and the practice, never a
  /// photograph (a rule of this program).
  public func covers(_ category: PublishedCategory) -> Bool {
    kind == .distribution
      && (categories.isEmpty ? category != .photo : categories.contains(category))
  }
}

extension ConsentGate {
  /// What keeps `category` of `person` from being published; `nil` where nothing does.
  ///
  /// Source: 152-ФЗ, ст. 10.1: data are permitted by category.
  public func obstacle(for person: Person, publishing category: PublishedCategory) -> Obstacle? {
    ConsentGate(
      consents: consents(of: person.id).filter { $0.kind != .distribution || $0.covers(category) },
      settings: settings, on: date
    ).obstacle(for: person, kind: .distribution)
  }
}
