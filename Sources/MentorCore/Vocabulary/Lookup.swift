import JSONStore
public import Wording

/// The ways in which a typed reference to a record fails.
public enum LookupError: MentorError, Equatable {
  /// Nothing bears the identifier or the name; the nearest ones are named.
  case notFound(Noun, typed: String, near: [String])
  /// Several records fit; each is named by its identifier and, where it may be shown, its name.
  case ambiguous(Noun, typed: String, candidates: [String])

  public var category: ErrorCategory { .notFound }

  public var message: Phrase {
    switch self {
    case .notFound(let noun, let typed, _):
      Phrase(
        ru: "«\(typed.visible)»: такой записи нет (\(noun.one.ru))",
        en: "“\(typed.visible)”: there is no such \(noun.one.en)")
    case .ambiguous(let noun, let typed, let candidates):
      Phrase(
        ru: "«\(typed.visible)» подходит к нескольким записям (\(noun.one.ru)): "
          + candidates.joined(separator: ", "),
        en: "“\(typed.visible)” fits several records (\(noun.one.en)): "
          + candidates.joined(separator: ", "))
    }
  }

  public var hint: Phrase? {
    switch self {
    case .notFound(_, _, let near):
      near.isEmpty
        ? nil
        : Phrase(
          ru: "Возможно: \(near.joined(separator: ", ")).",
          en: "Perhaps: \(near.joined(separator: ", ")).")
    case .ambiguous:
      Phrase(ru: "Укажите код записи.", en: "Give the identifier of the record.")
    }
  }
}

extension RecordSet {
  /// The record that `typed` names: by its identifier, by the beginning of one, or by a surname.
  ///
  /// An identifier may be written without its hyphen and in any case; `name` gives the full name of
  /// a record, which begins with the surname, and `shown` what an error may show of it: empty for
  /// the identifier alone.
  ///
  /// - Throws: ``LookupError`` where no record or more than one is meant.
  /// - Complexity: O(*n*), O(log *n*) for a whole identifier.
  public func find(
    _ typed: String, name: (Element) -> String, shown: (Element) -> String
  ) throws(LookupError) -> Element {
    if let id = try? Identifier<Element>(jsonText: typed), let element = self[id] {
      return element
    }
    let folded = FoldedText(typed)
    guard !folded.isEmpty else {
      throw .notFound(Element.noun, typed: typed, near: [])
    }
    let prefix = typed.uppercased()
    let found = filter { element in
      if "\(element.id)".hasPrefix(prefix) { return true }
      let full = FoldedText(name(element))
      return full == folded || full.text.hasPrefix(folded.text + " ")
    }
    if found.count == 1 { return found[0] }
    func label(_ element: Element) -> String {
      let name = shown(element)
      return name.isEmpty ? "\(element.id)" : "\(element.id) \(name.visible)"
    }
    guard found.isEmpty else {
      let shown = found.prefix(8).map(label)
      throw .ambiguous(
        Element.noun, typed: typed, candidates: shown + (found.count > 8 ? ["…"] : []))
    }
    let surnames = Dictionary(
      map { (String(name($0).prefix { $0 != " " }), $0) }, uniquingKeysWith: { first, _ in first })
    let near = nearest(to: typed, among: surnames.keys.sorted())
    throw .notFound(Element.noun, typed: typed, near: near.compactMap { surnames[$0].map(label) })
  }
}
