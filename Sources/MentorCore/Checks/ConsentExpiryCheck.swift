public import Wording

/// Consents do not end unnoticed.
public struct ConsentExpiryCheck: Check {
  public let code = "consent.expiring"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.organization, .people, .mentors, .mentees, .consents]

  /// How many days ahead the rule looks.
  public static let days = 30

  public let rule = Phrase(
    ru: "Согласие участника не кончается в ближайшие 30 дней, или есть следующее.",
    en: "A participant's consent does not end within 30 days, or another one follows.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let consents = Dictionary(grouping: records.consents, by: \.person)
    return records.participants.flatMap { person in
      ConsentKind.allCases.compactMap { kind in
        finding(of: person, (consents[person.id] ?? []).filter { $0.kind == kind }, records)
      }
    }
  }

  /// That the last of `consents`, which are of one kind, ends soon; `nil` where it does not.
  private func finding(
    of person: Person, _ consents: [Consent], _ records: ProgrammeRecords
  ) -> Finding? {
    let horizon = records.date.adding(days: Self.days)
    let inForce = consents.filter { $0.isInForce(on: records.date) }
    guard !inForce.isEmpty, !inForce.contains(where: { $0.isInForce(on: horizon) }),
      let last = inForce.max(by: { Self.end(of: $0) < Self.end(of: $1) })
    else { return nil }
    let name =
      last.kind == .processing ? Phrase(ru: "согласие", en: "consent") : last.kind.name
    let end = Self.end(of: last)
    let days = records.date.days(to: end)
    return finding(
      "\(last.id)",
      Phrase(
        ru: "\(name.ru) \(person.id) действует до \(end.numeric), осталось "
          + "\(days) \(days.form("день", "дня", "дней"))",
        en: "the \(name.en) of \(person.id) ends on \(end.iso), in \(days) "
          + (days == 1 ? "day" : "days")),
      hint: Phrase(
        ru: "Получите новое согласие заранее и внесите его: ",
        en: "Obtain a new consent in time and record it: ")
        + .recordingConsent(of: person.id, last.kind))
  }

  /// The last day on which `consent` holds.
  private static func end(of consent: Consent) -> CalendarDate {
    let withdrawn = consent.withdrawn?.adding(days: -1)
    return min(consent.validUntil ?? .latest, withdrawn ?? .latest)
  }
}
