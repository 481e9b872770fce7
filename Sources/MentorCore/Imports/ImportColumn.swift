public import JSONStore

/// A column that the import understands.
public enum ImportColumn: String, JSONText, Hashable, Sendable, CaseIterable {
  case fullName, surname, given, patronymic, code
  case birthDate, birthYear, sex, phone, email, contacts, organization, employer
  case role, grade, course, position, subjects, experience, newEmployee
  case forms, interests, availability
  case competences, achievements, wishedAges, hoursPerWeek, capacity
  case requests, goals, priority
  case consentInside
  case consentKind, signed, signedBy, signerName, signerGround, validUntil, document
  case timestamp, rowNumber, rejectedRow, rejectedReason

  /// The columns that a table of `kind` may have, the more particular ones first.
  static func columns(of kind: ImportKind) -> [ImportColumn] {
    let naming: [ImportColumn] = [.fullName, .surname, .given, .patronymic]
    let service: [ImportColumn] = [.timestamp, .rowNumber, .rejectedRow, .rejectedReason]
    let describing: [ImportColumn] = [
      .birthDate, .birthYear, .sex, .phone, .email, .contacts, .organization, .employer, .role,
      .grade, .course, .position, .subjects, .experience, .newEmployee, .consentInside,
    ]
    let profile: [ImportColumn] = [.forms, .interests, .availability]
    switch kind {
    case .people: return naming + describing + service
    case .mentors:
      return naming + describing + profile
        + [.competences, .achievements, .wishedAges, .hoursPerWeek, .capacity] + service
    case .mentees: return naming + describing + profile + [.requests, .goals, .priority] + service
    case .consents:
      return naming
        + [
          .code, .birthDate, .birthYear, .consentKind, .signed, .signedBy, .signerName,
          .signerGround, .validUntil, .document,
        ] + service
    }
  }

  /// Whether the column belongs to the file and not to what it tells.
  var isService: Bool {
    switch self {
    case .timestamp, .rowNumber, .rejectedRow, .rejectedReason, .consentInside: true
    default: false
    }
  }
}
