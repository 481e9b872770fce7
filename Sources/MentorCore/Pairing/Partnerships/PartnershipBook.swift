/// Leads pairs of organisations through their lives, as ``PairBook`` does for people.
public struct PartnershipBook: Sendable {
  /// The pairs of organisations of every year.
  public private(set) var partnerships: RecordSet<OrganizationPair>

  private let year: SchoolYear
  private let today: CalendarDate
  private let forms: FormCatalogue

  /// Opens the book of `partnerships` in the school year `year` on `today`.
  public init(
    _ partnerships: RecordSet<OrganizationPair>, forms: FormCatalogue, year: SchoolYear,
    on today: CalendarDate
  ) {
    self.partnerships = partnerships
    self.forms = forms
    self.year = year
    self.today = today
  }

  /// Makes a proposed pair of two organisations.
  ///
  /// - Throws: ``PartnershipError``; nothing changes then.
  public mutating func add(
    mentor: PairedOrganization, mentee: PairedOrganization,
    in form: FormCode = .organizationOrganization, goal: String? = nil, _ occasion: Occasion
  ) throws(PartnershipError) -> OrganizationPair {
    guard let rules = forms[form], rules.pairsOrganizations else {
      throw .notOfOrganizations(form)
    }
    guard mentor.identity != mentee.identity else { throw .oneOrganization(mentor.label) }
    let known = partnerships.first {
      $0.state.takesPlace && $0.year == year && $0.form == form
        && $0.mentor.identity == mentor.identity && $0.mentee.identity == mentee.identity
    }
    if let known { throw .alreadyPaired(known.id) }
    try check(occasion, of: partnerships.nextID)
    let partnership = OrganizationPair(
      id: partnerships.nextID, mentor: mentor, mentee: mentee, form: form, year: year, goal: goal,
      occasion)
    partnerships.put(partnership)
    return partnership
  }

  /// Takes `step` with the pair `id`.
  ///
  /// - Throws: ``PartnershipError`` where the rules of every pair refuse it, or nobody speaks for one of
  ///   the organisations at its approval; nothing changes then.
  @discardableResult
  public mutating func take(
    _ step: PartnershipStep, with id: OrganizationPairID, _ occasion: Occasion
  ) throws(PartnershipError) -> OrganizationPair {
    guard var partnership = partnerships[id] else { throw .missing(id) }
    try check(occasion, of: id)
    if step.leadsToWork {
      guard partnership.year == year || !partnership.state.takesPlace else {
        throw .life(.step(.ofOtherYear(id.erased, partnership.year)))
      }
    }
    if case .approve = step, let silent = partnership.withoutContact.first {
      throw .missingContact(
        id, organization: silent.label, silent == partnership.mentor ? .mentor : .mentee)
    }
    do throws(PairingError) {
      try partnership.take(step, occasion, today: today)
    } catch {
      throw .life(error)
    }
    partnerships.put(partnership)
    return partnership
  }

  /// Names who speaks for the two organisations of an open pair, and what they want to reach.
  ///
  /// - Throws: ``PartnershipError``; nothing changes then.
  public mutating func edit(
    _ id: OrganizationPairID, mentorContacts: [ContactPerson] = [],
    menteeContacts: [ContactPerson] = [], goal: String? = nil
  ) throws(PartnershipError) -> OrganizationPair {
    guard var partnership = partnerships[id] else { throw .missing(id) }
    guard partnership.state.takesPlace else {
      throw .life(.wrongState(id.erased, from: partnership.state, to: partnership.state))
    }
    if !mentorContacts.isEmpty { partnership.mentor.contacts = mentorContacts }
    if !menteeContacts.isEmpty { partnership.mentee.contacts = menteeContacts }
    partnership.goal = goal ?? partnership.goal
    partnerships.put(partnership)
    return partnership
  }

  private func check(
    _ occasion: Occasion, of id: OrganizationPairID
  ) throws(PartnershipError) {
    guard occasion.date > today else { return }
    throw .life(.step(.inFuture(id.erased, occasion.date, today: today)))
  }
}

/// A step in the life of a pair of organisations.
public enum PartnershipStep: Hashable, Sendable {
  /// It is offered again after a refusal.
  case propose
  /// A side agreed on a day, on a paper.
  case agree(AgreementSide, signed: CalendarDate, document: String?)
  /// A side refuses.
  case decline(AgreementSide)
  /// The curator approves it.
  case approve
  /// An order confirms it; the record is `nil` for an order made outside of the program.
  case order(PrintedOrder, record: RecordIdentifier?)
  /// The work begins.
  case start
  /// The work is interrupted.
  case pause
  /// The work goes on.
  case resume
  /// The work ends as planned.
  case finish
  /// The pair ends early.
  case dissolve

  /// Whether the step belongs to the year in which one works.
  var leadsToWork: Bool {
    switch self {
    case .propose, .agree, .approve, .order, .start, .resume: true
    case .decline, .pause, .finish, .dissolve: false
    }
  }
}

extension OrganizationPair {
  /// Takes `step`.
  fileprivate mutating func take(
    _ step: PartnershipStep, _ occasion: Occasion, today: CalendarDate
  ) throws(PairingError) {
    switch step {
    case .propose: try propose(occasion, to: Self.parties)
    case .agree(let side, let date, let document):
      guard date <= today else { throw .step(.inFuture(id.erased, date, today: today)) }
      let agreement = Agreement(
        try party(side), on: date, document: document, by: occasion.actor)
      try agree(agreement, occasion, of: Self.parties)
    case .decline(let side): try decline(try party(side), occasion)
    case .approve: try approve(occasion, agreedBy: Self.parties)
    case .order(let order, let record): try self.order(order, record: record, occasion)
    case .start: try start(occasion)
    case .pause: try pause(occasion)
    case .resume: try resume(occasion)
    case .finish: try finish(occasion)
    case .dissolve: try dissolve(occasion)
    }
  }

  private func party(_ side: AgreementSide) throws(PairingError) -> AgreementParty {
    switch side {
    case .mentor: .mentor
    case .mentee: .menteeOrganization
    case .guardian: throw .step(.notAParty(id.erased, .mentorGuardian))
    }
  }
}

extension MentorshipForm {
  /// Whether the two of the form stand for organisations.
  var pairsOrganizations: Bool {
    [menteeRules, mentorRules].allSatisfy { rules in
      rules.contains { $0.rule == .namedOrganization }
    }
  }
}
