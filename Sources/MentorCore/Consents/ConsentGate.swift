public import Wording

/// Decides whether a person's data may be used: the one place that does.
///
/// Source: 152-ФЗ, ст. 9. For minors the legal representative signs; the law sets no age for
/// consenting alone, so the program asks for the representative's signature until majority and for
/// the person's own from then on (a customary rule, DOMAIN: configurable as `majorityAge`).
public struct ConsentGate: Sendable {
  /// Why a person may not take part.
  public enum Obstacle: Hashable, Sendable {
    /// There is no consent of this kind at all.
    case missing
    /// The last one ended on this day.
    case expired(CalendarDate)
    /// The last one was withdrawn on this day.
    case withdrawn(CalendarDate)
    /// The only ones were signed after the date in question.
    case notYetSigned(CalendarDate)
    /// The person is or may be a minor, and no representative signed.
    case needsGuardian
    /// The person came of age, and only a representative signed.
    case needsOwnSignature
    /// The birth is not known, and so is not who must sign.
    case ageUnknown
  }

  private let consents: [PersonID: [Consent]]
  let settings: ProgrammeSettings
  let date: CalendarDate

  /// Creates the gate as it stands on `date`.
  ///
  /// - Complexity: O(*n*) in the number of consents.
  public init(consents: some Sequence<Consent>, settings: ProgrammeSettings, on date: CalendarDate)
  {
    self.consents = Dictionary(grouping: consents, by: \.person)
    self.settings = settings
    self.date = date
  }

  /// The consents of `person`, of every kind.
  func consents(of person: PersonID) -> [Consent] { consents[person] ?? [] }

  /// What keeps `person` from what a consent of `kind` permits; `nil` where nothing does.
  public func obstacle(for person: Person, kind: ConsentKind = .processing) -> Obstacle? {
    let known = (consents[person.id] ?? []).filter { $0.kind == kind }
    guard !known.isEmpty else { return .missing }
    let inForce = known.filter { $0.isInForce(on: date) }
    guard !inForce.isEmpty else { return lapse(of: known) }
    let signers = Set(inForce.map(\.signer.kind))
    switch Self.mustSign(person, settings: settings, on: date) {
    case .guardian: return signers.contains(.guardian) ? nil : .needsGuardian
    case .own: return signers.contains(.own) ? nil : .needsOwnSignature
    case nil: return signers == [.own, .guardian] ? nil : .ageUnknown
    }
  }

  /// Who must sign for `person` on `date`; `nil` where that cannot be told.
  ///
  /// A teacher, an employee and anybody surely of age signs alone; a learner whose birth is not
  /// known is taken for a minor, a student whose birth is not known may be either.
  public static func mustSign(
    _ person: Person, settings: ProgrammeSettings, on date: CalendarDate
  ) -> SignerKind? {
    if let born = person.born {
      return born.isSurely(settings.majorityAge, on: date) ? .own : .guardian
    }
    switch person.role.kind {
    case .teacher, .employee: return .own
    case .learner: return .guardian
    case .student, .other: return nil
    }
  }

  /// Who must sign a consent of `kind` for `person` on `date`; `nil` where that cannot be told.
  ///
  /// An employee signs the consent to mentor alone, whatever the age (ТК РФ, ст. 351.8).
  public static func mustSign(
    _ kind: ConsentKind, for person: Person, settings: ProgrammeSettings, on date: CalendarDate
  ) -> SignerKind? {
    kind == .mentoring ? .own : mustSign(person, settings: settings, on: date)
  }

  private func lapse(of known: [Consent]) -> Obstacle {
    if let withdrawn = known.compactMap(\.withdrawn).max(), withdrawn <= date {
      return .withdrawn(withdrawn)
    }
    if let ended = known.compactMap(\.validUntil).max(), ended < date { return .expired(ended) }
    return .notYetSigned(known.map(\.signed).min() ?? date)
  }
}

extension ConsentGate.Obstacle {
  /// The stable code, such as `consent.missing`.
  public var code: String {
    switch self {
    case .missing: "consent.missing"
    case .expired: "consent.expired"
    case .withdrawn: "consent.withdrawn"
    case .notYetSigned: "consent.not-yet-signed"
    case .needsGuardian: "consent.needs-guardian"
    case .needsOwnSignature: "consent.needs-own"
    case .ageUnknown: "consent.age-unknown"
    }
  }

  /// The obstacle to processing in words, with the paper that is lacking.
  public var message: Phrase { message(for: .processing) }

  /// The obstacle to what a consent of `kind` permits in words, with the paper that is lacking.
  public func message(for kind: ConsentKind) -> Phrase {
    switch self {
    case .missing:
      switch kind {
      case .processing:
        Phrase(
          ru: "нет согласия на обработку персональных данных",
          en: "there is no consent to processing of personal data")
      case .distribution:
        Phrase(
          ru: "нет согласия на распространение персональных данных",
          en: "there is no consent to distribution of personal data")
      case .mentoring:
        Phrase(
          ru: "нет согласия работника быть наставником",
          en: "there is no consent of the employee to mentor")
      }
    case .expired(let date):
      Phrase(ru: "согласие действовало до \(date.numeric)", en: "the consent ended on \(date)")
    case .withdrawn(let date):
      Phrase(ru: "согласие отозвано \(date.numeric)", en: "the consent was withdrawn on \(date)")
    case .notYetSigned(let date):
      Phrase(
        ru: "согласие подписано только \(date.numeric)",
        en: "the consent was signed only on \(date)")
    case .needsGuardian:
      Phrase(
        ru: "несовершеннолетний: нужна подпись законного представителя",
        en: "a minor: a legal representative must sign")
    case .needsOwnSignature:
      Phrase(
        ru: "совершеннолетний: нужно собственное согласие вместо согласия представителя",
        en: "of age: the person's own consent must replace the representative's")
    case .ageUnknown:
      Phrase(
        ru: "дата рождения неизвестна, поэтому неясно, кто должен подписать согласие",
        en: "the date of birth is not known, so it is unclear who must sign the consent")
    }
  }
}
