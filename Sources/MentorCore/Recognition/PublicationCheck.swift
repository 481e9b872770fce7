public import Interchange
import Wording

/// Looks through a text that is to be made public for people who have not agreed to it.
///
/// Source: 152-ФЗ, ст. 10.1: making personal data public needs a consent of its own, for a minor that of
/// the representative.
public struct PublicationCheck: Sendable {
  /// What the text says about somebody.
  public struct Issue: Hashable, Sendable {
    /// What is disclosed.
    public enum Disclosure: Hashable, Sendable {
      /// The name.
      case name(NameMention.Certainty)
      /// The telephone number.
      case phone
      /// The address of electronic mail.
      case email
      /// The date of birth.
      case birth
    }

    /// What is disclosed.
    public let disclosure: Disclosure

    /// About whom.
    public let person: PersonID

    /// The words of the text.
    public let words: String

    /// Where they stand.
    public let place: DocumentPlace

    /// What keeps the person's data from being made public; `nil` where the consent allows it.
    public let obstacle: ConsentGate.Obstacle?

    /// Whether the person is or may be a minor.
    public let isMinor: Bool

    /// Whether the text may not be published as it is because of this.
    public var forbids: Bool {
      switch disclosure {
      case .name(.possible): false
      case .name(.sure): obstacle != nil
      case .phone, .email, .birth: obstacle != nil || isMinor
      }
    }
  }

  private let people: [PersonID: Person]
  private let contacts: ContactSearch
  private let names: NameSearch
  private let gate: ConsentGate
  private let settings: ProgrammeSettings
  private let date: CalendarDate

  /// Prepares the check of what is published on `date`.
  ///
  /// - Complexity: O(*n*) in the number of people and consents.
  public init(
    people: some Sequence<Person>, consents: some Sequence<Consent>, settings: ProgrammeSettings,
    on date: CalendarDate
  ) {
    let people = Array(people)
    self.people = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = NameSearch(people)
    contacts = ContactSearch(people)
    gate = ConsentGate(consents: consents, settings: settings, on: date)
    self.settings = settings
    self.date = date
  }

  /// What `document` discloses about people of the programme, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the length of the text, as long as few people share a surname.
  public func issues(in document: Interchange.Document) -> [Issue] {
    Self.lines(of: document).flatMap { text, place -> [Issue] in
      let named = names.mentions(in: text, at: place)
      let sure = named.map { mention in
        (mention.person, Issue.Disclosure.name(mention.certainty), mention.words)
      }
      let told = contacts.disclosures(in: text, of: Set(named.map(\.person)))
      return (sure + told).compactMap { id, disclosure, words in
        people[id].map { person in
          Issue(
            disclosure: disclosure, person: id, words: words, place: place,
            obstacle: gate.obstacle(for: person, publishing: .name),
            isMinor: ConsentGate.mustSign(person, settings: settings, on: date) != .own)
        }
      }
    }
  }

  /// Those of `ids` who have not agreed to be made public, in order.
  func lacking(_ ids: [PersonID]) -> [PersonID] {
    ids.filter { lacks($0, .practice) }
  }

  /// Whether `id` has not agreed to `category` being made public; so it is where there is no such person.
  func lacks(_ id: PersonID, _ category: PublishedCategory) -> Bool {
    people[id].map { gate.obstacle(for: $0, publishing: category) != nil } ?? true
  }

  /// The texts of a document with their places; tables by rows, those inside of cells too.
  private static func lines(of document: Interchange.Document) -> [(String, DocumentPlace)] {
    document.blocks.flatMap { block -> [(String, DocumentPlace)] in
      switch block {
      case .paragraph(let paragraph): [(paragraph.text, paragraph.place)]
      case .table(let table): rows(of: table)
      case .pageBreak: []
      }
    }
  }

  private static func rows(of table: DocumentTable) -> [(String, DocumentPlace)] {
    (table.name.flatMap { name in table.rows.first.map { [(name, $0.place)] } } ?? [])
      + table.rows.flatMap { row in
        [(row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | "), row.place)]
          + row.cells.flatMap { $0.tables.flatMap(Self.rows) }
      }
  }
}

/// Finds telephone numbers, addresses and dates of birth of known people in a text.
private struct ContactSearch {
  private var phones: [String: [PersonID]] = [:]
  private var emails: [String: [PersonID]] = [:]
  private var births: [PersonID: CalendarDate] = [:]

  init(_ people: [Person]) {
    for person in people {
      if let phone = person.phone.flatMap(Self.number) {
        phones[phone, default: []].append(person.id)
      }
      if let email = person.email?.lowercased() { emails[email, default: []].append(person.id) }
      if case .date(let date) = person.born { births[person.id] = date }
    }
  }

  /// What `text` tells; a date of birth counts only beside the name of one of `named`.
  func disclosures(
    in text: String, of named: Set<PersonID>
  ) -> [(PersonID, PublicationCheck.Issue.Disclosure, String)] {
    var found: [(PersonID, PublicationCheck.Issue.Disclosure, String)] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || ",;<>()|".contains($0) }) {
      let address = word.lowercased().trimmingSuffix { ".:!?".contains($0) }
      found += (emails[String(address)] ?? []).map { ($0, .email, String(word)) }
    }
    for digits in Self.numbers(in: text) {
      found += (phones[digits.number] ?? []).map { ($0, .phone, digits.text) }
    }
    for person in named.sorted() {
      guard let born = births[person] else { continue }
      for form in [born.numeric, born.iso] where text.holds(form) {
        found.append((person, .birth, form))
      }
    }
    return found
  }

  /// The last ten digits of a telephone number; `nil` for fewer.
  private static func number(_ text: String) -> String? {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.count >= 10 ? String(digits.suffix(10)) : nil
  }

  /// The runs of digits with the signs of telephone numbers between them.
  private static func numbers(in text: String) -> [(number: String, text: String)] {
    text.split { !($0.isNumber || "+-–() \u{A0}".contains($0)) }
      .compactMap { run in number(String(run)).map { ($0, String(run).cleaned()) } }
  }
}

extension String {
  /// The text without the characters at its end that `unwanted` names.
  fileprivate func trimmingSuffix(_ unwanted: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let last = text.last, unwanted(last) { text.removeLast() }
    return text
  }
}
