import JSONStore
import Wording

/// The consents with the rules by which they are given and withdrawn.
///
/// Source: 152-ФЗ, ст. 9. Until majority the representative signs; from ``ownSignatureAge`` the person
/// may sign as well, beside the representative (both ages are customary rules of this program).
public struct ConsentRegister: Sendable {
  /// The age from which a minor may sign beside the representative, in completed years.
  public static let ownSignatureAge = 14

  /// The consents.
  public private(set) var consents: RecordSet<Consent>

  private var ofPerson: [PersonID: [ConsentID]]
  private let settings: ProgrammeSettings
  private let today: CalendarDate

  /// Opens the register as it stands on `today`.
  ///
  /// - Complexity: O(*n*) in the number of consents.
  public init(
    _ consents: RecordSet<Consent>, settings: ProgrammeSettings, on today: CalendarDate
  ) {
    self.consents = consents
    ofPerson = Dictionary(grouping: consents, by: \.person).mapValues { $0.map(\.id) }
    self.settings = settings
    self.today = today
  }

  /// Who must sign a consent of `kind` for `person` on `date`; `nil` where that cannot be told.
  public func mustSign(
    _ kind: ConsentKind, for person: Person, on date: CalendarDate
  ) -> SignerKind? {
    ConsentGate.mustSign(kind, for: person, settings: settings, on: date)
  }

  /// Enters a consent of `person`; without `signer` whoever must sign has signed.
  ///
  /// - Throws: ``ConsentError`` where the wrong person signed, the date lies ahead, the kind does not
  ///   fit the person, or the same consent is there already. Nothing changes then.
  @discardableResult
  public mutating func add(
    _ kind: ConsentKind, of person: Person, signed: CalendarDate, by signer: Signer?,
    until: CalendarDate? = nil, document: String? = nil, origin: Origin? = nil,
    categories: [PublishedCategory] = [], template: ConsentTemplate? = nil,
    operator name: String? = nil
  ) throws(ConsentError) -> Consent {
    let given = signer
    let signer: Signer
    if let given {
      signer = given
    } else {
      signer = try standardSigner(kind, of: person, on: signed)
    }
    var consent = Consent(
      id: consents.nextID, person: person.id, kind: kind, signer: signer, signed: signed,
      validUntil: until, document: document, origin: origin)
    consent.categories = categories
    if let template { consent = consent.filled(from: template, operator: name) }
    try check(consent, of: person)
    if let known = same(as: consent) { throw .alreadyRecorded(known.id) }
    consents.put(consent)
    ofPerson[person.id, default: []].append(consent.id)
    return consent
  }

  /// Replaces the consent with the identifier of `consent`, which belongs to `person`.
  ///
  /// - Throws: ``ConsentError`` as ``add(_:of:signed:by:until:document:origin:categories:template:operator:)``.
  public mutating func replace(_ consent: Consent, of person: Person) throws(ConsentError) {
    try check(consent, of: person)
    consents.put(consent)
  }

  /// The consent of the same person, kind, signer and day as `consent`, or `nil`.
  public func same(as consent: Consent) -> Consent? {
    all(of: consent.person).first {
      $0.kind == consent.kind && $0.signed == consent.signed
        && $0.signer.kind == consent.signer.kind
    }
  }

  /// Ends the consent `id` from `date` on.
  ///
  /// - Throws: ``ConsentError/alreadyWithdrawn(_:_:)``, ``ConsentError/inFuture(_:today:)``, and
  ///   ``ConsentError/value(_:)`` where the day lies before the signature.
  public mutating func withdraw(
    _ id: ConsentID, on date: CalendarDate
  ) throws(ConsentError) -> Consent {
    guard var consent = consents[id] else {
      preconditionFailure("the consent \(id) is not in the register")
    }
    if let withdrawn = consent.withdrawn { throw .alreadyWithdrawn(id, withdrawn) }
    guard date <= today else { throw .inFuture(date, today: today) }
    consent.withdrawn = date
    consents.put(try Self.checked(consent))
    return consent
  }

  /// Ends every consent of `person` of one kind that is in force on `date`, from that day on.
  ///
  /// Both signatures under one kind end together: without one of them the other no longer carries
  /// the processing.
  ///
  /// - Throws: ``ConsentError/nothingInForce(_:_:)``; ``ConsentError/severalKinds(_:_:)`` where `kind`
  ///   is `nil` and it is not clear which is meant; and the errors of ``withdraw(_:on:)``.
  public mutating func withdraw(
    of person: PersonID, _ kind: ConsentKind?, on date: CalendarDate
  ) throws(ConsentError) -> [Consent] {
    let found = all(of: person).filter {
      $0.isInForce(on: date) && (kind == nil || $0.kind == kind)
    }
    guard !found.isEmpty else { throw .nothingInForce(person, kind) }
    let kinds = ConsentKind.allCases.filter { kind in found.contains { $0.kind == kind } }
    guard kinds.count == 1 else { throw .severalKinds(person, kinds) }
    var withdrawn: [Consent] = []
    for consent in found { withdrawn.append(try withdraw(consent.id, on: date)) }
    return withdrawn
  }

  private func all(of person: PersonID) -> [Consent] {
    (ofPerson[person] ?? []).compactMap { consents[$0] }
  }

  private func standardSigner(
    _ kind: ConsentKind, of person: Person, on date: CalendarDate
  ) throws(ConsentError) -> Signer {
    switch mustSign(kind, for: person, on: date) {
    case .own: return Signer(kind: .own)
    case .guardian, nil: throw .signerNotNamed(person.id)
    }
  }

  private func check(_ consent: Consent, of person: Person) throws(ConsentError) {
    guard consent.signed <= today else { throw .inFuture(consent.signed, today: today) }
    try consent.kind.verify(givenBy: person)
    if consent.signer.kind == .guardian, consent.signer.name?.isEmpty ?? true {
      throw .signerNotNamed(person.id)
    }
    switch mustSign(consent.kind, for: person, on: consent.signed) {
    case .guardian where consent.signer.kind == .own:
      guard maySignBeside(person, consent) else {
        throw .guardianMustSign(person.id, age: person.age(on: consent.signed))
      }
    case .own where consent.signer.kind == .guardian: throw .ownMustSign(person.id)
    default: break
    }
    _ = try Self.checked(consent)
  }

  /// Whether a minor may add an own signature to that of a representative.
  private func maySignBeside(_ person: Person, _ consent: Consent) -> Bool {
    if let age = person.age(on: consent.signed), age < Self.ownSignatureAge { return false }
    return all(of: person.id).contains {
      $0.kind == consent.kind && $0.signer.kind == .guardian
        && $0.isInForce(on: max(consent.signed, $0.signed))
    }
  }

  private static func checked(_ consent: Consent) throws(ConsentError) -> Consent {
    do throws(ValueProblem) {
      _ = try consent.signer.checked()
      return try consent.checked()
    } catch {
      throw .value(error)
    }
  }
}
