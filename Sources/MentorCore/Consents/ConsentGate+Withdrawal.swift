extension ConsentGate {
  /// Whether the consent to processing of the data of `person` was taken back, and no other carries it.
  ///
  /// A consent that was given again by whoever took it back, or by whoever must sign now, replaces the one
  /// that was withdrawn, even where it has ended since: an end is no withdrawal.
  ///
  /// Source: 152-ФЗ, ст. 9: processing stops with the withdrawal.
  public func hasWithdrawn(_ person: Person) -> Bool {
    guard obstacle(for: person) != nil else { return false }
    let known = consents(of: person.id).filter { $0.kind == .processing }
    let signer = Self.mustSign(person, settings: settings, on: date)
    return known.contains { taken in
      guard let day = taken.withdrawn, day <= date else { return false }
      return !known.contains { later in
        later.signed >= day && later.signed <= date && (later.withdrawn.map { $0 > date } ?? true)
          && (later.signer.kind == taken.signer.kind || later.signer.kind == signer)
      }
    }
  }
}
