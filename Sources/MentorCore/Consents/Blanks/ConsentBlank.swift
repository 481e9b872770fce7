import Wording

/// A consent ready for signature: what the organisation knows is printed, the rest is for the hand.
///
/// Data of identity papers are written by hand and stay on the paper: no record of the program holds them.
///
/// Source: 152-ФЗ, ст. 9, ч. 4 (processing); ст. 10.1 and приказ Роскомнадзора от 24.02.2021 № 18
/// (distribution); ТК РФ, ст. 351.8 (an employee who mentors).
public struct ConsentBlank: Sendable {
  /// Who is to sign.
  public enum Signing: Hashable, Sendable {
    /// The person.
    case own
    /// A legal representative; a minor who may sign as well has a line of their own.
    case guardian(besideMinor: Bool)
    /// One of both, because the birth is not known or nobody is named.
    case open
  }

  /// What the organisation has not told, so that a line is left for the hand.
  public enum Gap: Hashable, Sendable, CaseIterable {
    case organization, address, inn, ogrn, site
  }

  /// The kind of consent.
  public let kind: ConsentKind

  /// Who is to sign.
  public let signing: Signing

  /// Whom the blank is for; `nil` for a blank for anybody.
  public let person: Person?

  let organization: Organization
  let template: ConsentTemplate

  /// The name that may be printed; `nil` where it is left to the hand.
  let name: FullName?

  /// Makes the blank of a consent of `kind` for `person`, as it is signed on `date`.
  ///
  /// - Parameters:
  ///   - kind: The kind of consent.
  ///   - person: Whose data the consent is about.
  ///   - printsName: Whether the name is printed; otherwise it is left to the hand.
  ///   - template: What the consent says.
  ///   - organization: The operator, or the employer.
  ///   - date: The day on which it is to be signed.
  /// - Throws: ``ConsentError/notAnEmployee(_:_:)``.
  public init(
    _ kind: ConsentKind, for person: Person, printsName: Bool = true, template: ConsentTemplate,
    organization: Organization, on date: CalendarDate
  ) throws(ConsentError) {
    try kind.verify(givenBy: person)
    let signer = ConsentGate.mustSign(
      kind, for: person, settings: organization.settings, on: date)
    let age = person.age(on: date)
    signing =
      switch signer {
      case .own: .own
      case .guardian:
        .guardian(besideMinor: age.map { $0 >= ConsentRegister.ownSignatureAge } ?? true)
      case nil: .open
      }
    self.kind = kind
    self.person = person
    self.template = template
    self.organization = organization
    name =
      printsName
      ? FullName(
        surname: person.surname, given: person.given, patronymic: person.patronymic,
        sex: person.sex.map { $0 == .female ? .female : .male }) : nil
  }

  /// Makes a blank that names nobody, for `signer` or, where that is `nil`, for whoever must sign.
  public init(
    _ kind: ConsentKind, signedBy signer: SignerKind?, template: ConsentTemplate,
    organization: Organization
  ) {
    self.kind = kind
    signing =
      switch signer {
      case _ where kind == .mentoring: .own
      case .own: .own
      case .guardian: .guardian(besideMinor: true)
      case nil: .open
      }
    self.template = template
    self.organization = organization
    person = nil
    name = nil
  }

  /// The paper of several blanks of one kind, each on a page of its own; `nil` for none.
  public static func paper(of blanks: [ConsentBlank]) -> Paper? {
    guard let first = blanks.first else { return nil }
    let annexes = blanks.dropFirst().map {
      PaperAnnex(label: [], title: "", blocks: $0.blocks)
    }
    return Paper(
      .blank, title: first.kind.name.ru.capitalizedFirst, blocks: first.blocks,
      annexes: Array(annexes))
  }

  /// Those who are to sign, the one who must first; empty where it cannot be told.
  public var signers: [SignerKind] {
    switch signing {
    case .own: [.own]
    case .guardian(let besideMinor): besideMinor ? [.guardian, .own] : [.guardian]
    case .open: []
    }
  }

  /// What the organisation has not told, in the order of the paper.
  public var gaps: [Gap] {
    let known: [Gap: Bool] = [
      .organization: organization.name != nil, .address: organization.address != nil,
      .inn: organization.inn != nil, .ogrn: organization.ogrn != nil,
      .site: organization.site != nil,
    ]
    let needed: [Gap] =
      switch kind {
      case .processing: [.organization, .address]
      case .distribution: Gap.allCases
      case .mentoring: [.organization]
      }
    return needed.filter { known[$0] == false }
  }

  /// What stands on the paper from the top.
  public var blocks: [PaperBlock] {
    let body =
      switch kind {
      case .processing: processing
      case .distribution: distribution
      case .mentoring: mentoring
      }
    return body + signatures + (person.map { [.paragraph("\($0.id)", .note)] } ?? [])
  }
}
