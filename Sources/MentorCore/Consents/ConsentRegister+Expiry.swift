extension RecordSet where Element == Consent {
  /// The consents whose last day is `day` or before it, the first to end first.
  ///
  /// One that was withdrawn, or that a later one of the same person, kind and signer replaces, is left out.
  ///
  /// - Complexity: O(*n* log *n*) in the number of consents.
  public func expiring(by day: CalendarDate) -> [Consent] {
    let ofPerson = Dictionary(grouping: self, by: \.person)
    return filter { consent in
      guard let until = consent.validUntil, until <= day, consent.withdrawn == nil else {
        return false
      }
      return !(ofPerson[consent.person] ?? []).contains { other in
        other.kind == consent.kind && other.signer.kind == consent.signer.kind
          && other.withdrawn == nil && (other.validUntil.map { $0 > until } ?? true)
      }
    }
    .sorted { ($0.validUntil ?? $0.signed, $0.id) < ($1.validUntil ?? $1.signed, $1.id) }
  }
}
