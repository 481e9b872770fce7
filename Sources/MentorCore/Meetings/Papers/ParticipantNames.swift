public import Wording

/// What papers and calendars call mentors and mentees, as far as names may be shown.
public struct ParticipantNames: Hashable, Sendable {
  private let mentors: [MentorID: String]
  private let mentees: [MenteeID: String]

  /// Creates the names; whoever has none is called by the identifier.
  public init(mentors: [MentorID: String], mentees: [MenteeID: String]) {
    self.mentors = mentors
    self.mentees = mentees
  }

  /// What `participant` is called.
  public func text(of participant: MeetingParticipant) -> String {
    let name =
      switch participant {
      case .mentor(let id): mentors[id]
      case .mentee(let id): mentees[id]
      }
    return name.flatMap { $0.isEmpty ? nil : $0 } ?? "\(participant)"
  }
}

/// What the papers of a pair say of it.
public struct PaperPair: Hashable, Sendable {
  /// The name of the organisation; `nil` where it is not known.
  public var organization: String?

  /// The curator as papers name one; `nil` where that is not known or not shown.
  public var curator: String?

  /// The pair.
  public var pair: Pair

  /// The form in words.
  public var form: Phrase

  /// What people are called.
  public var names: ParticipantNames

  /// Creates the facts.
  public init(
    organization: String?, curator: String?, pair: Pair, form: Phrase, names: ParticipantNames
  ) {
    self.organization = organization
    self.curator = curator
    self.pair = pair
    self.form = form
    self.names = names
  }

  /// The mentor.
  var mentor: String { names.text(of: .mentor(pair.mentor)) }

  /// The mentees of today, in order.
  var mentees: [String] { pair.mentees.sorted().map { names.text(of: .mentee($0)) } }

  /// The organisation at the top of a paper.
  var top: [PaperBlock] { organization.map { [.organization([$0]), .gap] } ?? [] }

  /// The lines that say which pair it is.
  var requisites: [PaperBlock] {
    let term = pair.from.map { from in
      "с \(from.numeric)" + (pair.term.to.map { " по \($0.numeric)" } ?? "")
    }
    let lines: [(String, String?)] = [
      ("Наставник", mentor),
      (mentees.count > 1 ? "Наставляемые" : "Наставляемый", mentees.joined(separator: "; ")),
      ("Форма наставничества", "«\(form.ru)»"),
      ("Ролевая модель", pair.roleModel.map { "«\($0)»" }),
      ("Основание", pair.order.map { "приказ \($0.text)" }), ("Срок", term),
      ("Учебный год", pair.year.jsonText),
    ]
    return lines.compactMap { title, value in
      value.map { .paragraph("\(title): \($0)", .flush) }
    }
  }

  /// The lines on which mentor and mentees sign.
  var signatures: [PaperSignature] {
    [PaperSignature("Наставник", name: Self.signing(mentor), isDated: true)]
      + mentees.map { PaperSignature("Наставляемый", name: Self.signing($0), isDated: true) }
  }

  /// The line on which the curator signs.
  var curatorSignature: PaperSignature {
    PaperSignature("Куратор программы", name: curator.map(Self.signing), isDated: true)
  }

  /// Initials and surname as a signature has them, out of a full name; an identifier stays.
  static func signing(_ name: String) -> String {
    guard name.contains(" ") else { return name }
    return TypedName(name)?.withInitialsFirst ?? name
  }
}
