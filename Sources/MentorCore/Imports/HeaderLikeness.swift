import Wording

/// The search for the column that a longer header means: «Какую форму наставничества Вы выбираете?».
struct HeaderLikeness {
  private let names: [(column: ImportColumn, words: Set<Substring>)]

  /// Creates a search among the columns of `kind`, apart from names of people and from consents.
  init(_ kind: ImportKind) {
    let columns = kind == .consents ? [] : ImportColumn.columns(of: kind)
    names = columns.filter(\.mayBeLikened).flatMap { column in
      column.names(in: kind).compactMap { name in
        let words = Self.words(of: name)
        let isTelling =
          words.count > 1 || words.first.map { Self.tellingWords.contains($0) } == true
        return isTelling ? (column, words) : nil
      }
    }
  }

  /// The column that `header` means: the only one with a name all of whose words it has; `nil` where
  /// there is none or several, and where it tells of somebody else.
  func column(for header: String) -> ImportColumn? {
    guard header.utf8.count <= 1000 else { return nil }
    let words = Self.words(of: FoldedText(header))
    let others = ["родител", "представител", "мам", "пап", "матер", "отц", "опекун", "руководител"]
    guard !words.contains(where: { word in others.contains { word.hasPrefix($0) } }) else {
      return nil
    }
    let fitting = names.filter { $0.words.isSubset(of: words) }
    let best = fitting.filter { one in
      !fitting.contains { $0.words.isStrictSuperset(of: one.words) }
    }
    let columns = Set(best.map(\.column))
    return columns.count == 1 ? columns.first : nil
  }

  private static func words(of header: FoldedText) -> Set<Substring> {
    Set(header.text.split { " ?!,.:;()[]/*".contains($0) })
  }

  /// The words that tell the column on their own.
  private static let tellingWords: Set<Substring> = [
    "интересы", "увлечения", "хобби", "телефон", "e-mail", "email", "класс", "компетенции",
    "достижения", "стаж", "должность", "запрос", "запросы",
  ]
}

extension ImportColumn {
  /// Whether a header that only resembles a name of the column may stand for it.
  fileprivate var mayBeLikened: Bool {
    switch self {
    case .fullName, .surname, .given, .patronymic, .code, .timestamp, .rowNumber, .rejectedRow,
      .rejectedReason:
      false
    default: true
    }
  }
}
