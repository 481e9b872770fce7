import Wording

/// Puts values in place of the placeholders of a template.
struct OrderFiller {
  private let order: Order
  private let sources: OrderSources

  /// What was missing so far, each once, in the order of the paper.
  private(set) var gaps: [OrderGap] = []

  /// What is printed where nothing is known.
  static let blank = "______________"

  init(_ order: Order, _ sources: OrderSources) {
    self.order = order
    self.sources = sources
  }

  /// `text` with its values; `plain` takes its place where a name cannot be declined for certain.
  ///
  /// A text that cannot be taken apart is printed as it stands: templates are checked before.
  mutating func fill(
    _ text: String, plain: String? = nil, person: OrderPerson? = nil
  ) -> String {
    let pieces = Self.pieces(of: text)
    if let plain, !pieces.allSatisfy({ isCertain($0, person) }) {
      return fill(plain, person: person)
    }
    return pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .placeholder(let name, let form): value(of: name, form ?? .nominative, person)
      }
    }.joined()
  }

  private static func pieces(of text: String) -> [TemplatePieces.Piece] {
    do throws(TemplateProblem) {
      return try TemplatePieces(text).pieces
    } catch {
      return [.words(text)]
    }
  }

  private func isCertain(_ piece: TemplatePieces.Piece, _ person: OrderPerson?) -> Bool {
    guard case .placeholder(let name, let form?) = piece else { return true }
    let named =
      switch Placeholder(rawValue: name) {
      case .curator: sources.curator
      case .person: subject(person).flatMap { sources.person($0.person) }
      default: nil as NamedPerson?
      }
    // A name that is not known leaves a line for the hand, which needs no case.
    return named?.text(in: form).isCertain ?? true
  }

  /// The person whom a text is about: the one that was given, else the only one of the order.
  private func subject(_ person: OrderPerson?) -> OrderPerson? { person ?? order.people.first }

  private mutating func value(
    of name: String, _ form: NameForm, _ person: OrderPerson?
  ) -> String {
    let organization = sources.organization
    switch Placeholder(rawValue: name) {
    case .organization: return known(organization.name, else: .organization)
    case .place: return known(organization.place, else: .place)
    case .schoolYear: return "\(order.year.firstYear)/\(order.year.lastYear)"
    case .yearEnd: return order.year.defaultPeriod.to?.numeric ?? Self.blank
    case .curator: return known(sources.curator?.text(in: form).text, else: .curator)
    case .person:
      let id = subject(person)?.person
      return known(
        id.flatMap { sources.person($0) }?.text(in: form).text,
        else: .record(id.map { "\($0)" } ?? "P"))
    case .address:
      let id = subject(person)?.person
      return known(
        id.flatMap { sources.person($0) }?.address, else: .record(id.map { "\($0)" } ?? "P"))
    case .role: return subject(person)?.role ?? order.template.role ?? Self.blank
    case .pairCount: return pairCount
    case .roadmap: return known(sources.roadmap?.title, else: .roadmap)
    case .cancelled: return cancelled
    case nil: return field(name)
    }
  }

  private mutating func known(_ text: String?, else gap: OrderGap) -> String {
    if let text, !text.isBlank { return text }
    note(gap)
    return Self.blank
  }

  /// Remembers that something is missing.
  mutating func note(_ gap: OrderGap) {
    if !gaps.contains(gap) { gaps.append(gap) }
  }

  private mutating func field(_ name: String) -> String {
    guard let field = order.template.fields.first(where: { $0.name.folded == name }) else {
      return "{\(name)}"
    }
    let given = order.values.first { $0.name.folded == name }?.text
    return known(
      given ?? field.standard, else: .field(field.name, caption: field.caption))
  }

  private var pairCount: String {
    let groups = order.pairs.count { $0.mentees.count > 1 }
    let pairs = order.pairs.count - groups
    let parts = [
      Phrase.count(pairs, ru: ("пара", "пары", "пар"), en: ("pair", "pairs")),
      Phrase.count(groups, ru: ("группа", "группы", "групп"), en: ("group", "groups")),
    ]
    return zip([pairs, groups], parts).filter { $0.0 > 0 }.map(\.1.ru).joined(separator: ", ")
  }

  private var cancelled: String {
    order.cancels.map { id in
      guard let other = sources.orders[id] else { return "\(id)" }
      var filler = OrderFiller(other, sources)
      let heading = filler.fill(other.template.heading)
      let name = other.printed.map { "приказ от \($0.dateAndNumber)" } ?? "приказ \(id)"
      return heading.isBlank ? name : "\(name) «\(heading)»"
    }.joined(separator: ", ")
  }
}

extension Order {
  /// What the order is about, as lists print it; empty for a letter.
  ///
  /// What depends on other records is left as a line.
  public var heading: String {
    var filler = OrderFiller(self, .unknown)
    return filler.fill(template.heading)
  }
}

extension PrintedOrder {
  /// Date before number, as annexes and references have them: «01.09.2026 № 12».
  var dateAndNumber: String {
    guard let date, let number else { return text }
    return "\(date.numeric) № \(number)"
  }
}
