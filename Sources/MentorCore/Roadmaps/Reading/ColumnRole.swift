import Wording

/// What a column of a roadmap holds.
enum ColumnRole: Hashable, CaseIterable {
  case number, stage, title, content, deadline, responsible, result
  /// The last day of the deadline, where its beginning has a column of its own.
  case deadlineEnd
  /// A column with a caption that the program has no field for.
  case other
}

/// What the caption of a column says.
struct Caption: Hashable {
  /// The caption as printed, on one line.
  let text: String

  /// The roles whose words occur in the caption, the one meant first.
  let roles: [ColumnRole]

  /// Which end of a deadline alone the caption names: «Начало», «Дата окончания».
  private(set) var bound: Bound?

  /// An end of a deadline.
  enum Bound: Hashable {
    case start, end
  }

  /// Whether the caption is one word that is known, or the sign of the column of numbers.
  var isPlain: Bool { role == .number || (role != nil && !text.contains(" ")) }

  /// Reads a caption; a long text, a number or a date is none and has no roles.
  init(_ printed: String) {
    guard printed.utf8.count <= Self.lengthLimit * 4 else {
      text = printed
      roles = []
      return
    }
    text = printed.asCellText()
    let folded = FoldedText(text)
    let words = folded.words
    guard text.unicodeScalars.count <= Self.lengthLimit, words.count <= Self.wordLimit,
      !words.isEmpty
    else {
      roles = []
      return
    }
    if Self.isNumberCaption(folded.text) {
      roles = [.number]
      return
    }
    guard !text.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) else {
      roles = []
      return
    }
    if let bound = Self.bound(named: words) {
      self.bound = bound
      roles = [bound == .start ? .deadline : .deadlineEnd]
      return
    }
    var roles = Self.order.filter { role in
      let stems = Self.stems[role] ?? []
      return words.contains { word in Self.parts(of: word, startWithAny: stems) }
    }
    if !roles.contains(.title),
      words.contains(where: { Self.parts(of: $0, startWithAny: ["наименован", "назван"]) })
    {
      roles.append(.title)
    }
    self.roles = roles
  }

  /// The role meant, or `nil` where no word of the caption is known.
  var role: ColumnRole? { roles.first }

  /// Whether two captions were glued together, such as «Результат Критерии выполнения».
  var isGlued: Bool {
    let words = text.unicodeScalars.split(separator: " ")
    return zip(words, words.dropFirst()).contains { before, word in
      word.first?.properties.isUppercase == true
        && word.contains { $0.properties.isLowercase }
        && before.last?.properties.isAlphabetic == true
    }
  }

  private static let lengthLimit = 90
  private static let wordLimit = 10

  /// The roles in the order in which a caption with words of several is decided.
  private static let order: [ColumnRole] = [
    .deadline, .responsible, .result, .title, .stage, .content, .other,
  ]

  /// Beginnings of the words of each role, folded.
  private static let stems: [ColumnRole: [String]] = [
    .deadline: ["срок", "дата", "даты", "период", "когда", "deadline"],
    .responsible: ["ответственн", "исполнител", "кто", "responsible"],
    .result: [
      "результат", "итог", "критери", "показател", "индикатор", "подтвержда", "отчетн", "выход",
      "result",
    ],
    .title: ["мероприяти", "действи", "шаги", "задач", "событи", "что", "measure"],
    .stage: ["этап", "раздел", "направлен", "блок", "stage"],
    .content: ["содержан", "деятельност", "описан", "работ", "content"],
    .other: [
      "примечан", "отметк", "комментар", "участник", "аудитор", "категори", "место", "форм",
      "документ", "финансир", "источник", "класс", "охват",
    ],
  ]

  /// The end of a deadline that `words` name and nothing else.
  private static func bound(named words: [Substring]) -> Bound? {
    var found: Set<Bound> = []
    for word in words {
      if ["начало", "начала"].contains(word) {
        found.insert(.start)
      } else if ["окончание", "окончания", "конец", "конца", "завершение", "завершения"]
        .contains(word)
      {
        found.insert(.end)
      } else if !["дата", "срок", "работ", "работы", "мероприятия", "реализации", "исполнения"]
        .contains(word)
      {
        return nil
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func parts(of word: Substring, startWithAny stems: [String]) -> Bool {
    word.utf8.split { $0 < 0x30 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") }
      .contains { part in stems.contains { part.starts(with: $0.utf8) } }
  }

  private static func isNumberCaption(_ folded: String) -> Bool {
    let compact = String(folded.unicodeScalars.filter { $0 != " " && $0 != "." })
    return [
      "№", "№№", "n", "№п/п", "№пп", "n п/п", "nп/п", "п/п", "пп", "номер", "#", "no",
      "№/п", "№п", "номерп/п",
    ].contains(compact)
  }
}

/// The header of a table: which column holds what.
struct Header: Hashable {
  /// The captions as printed.
  let captions: [String]

  /// The role of each column; every role but ``ColumnRole/other`` occurs once at most.
  let roles: [ColumnRole]

  /// The captions in which two were glued together.
  let glued: [String]

  /// The captions of columns whose texts were set aside, though nothing says what they hold.
  let unknown: [String]

  /// Recognises a header: at least two captions of different columns that every roadmap has.
  init?(row: SourceRow) {
    guard row.cells.count >= 2, PrintedNumber(row.cells[0]) == nil else { return nil }
    var captions = row.cells.map { Caption($0) }
    while let last = captions.last, last.text.isEmpty { captions.removeLast() }
    guard captions.count >= 2 else { return nil }
    let named = captions.filter { !$0.text.isEmpty }
    let known = named.filter { $0.role != nil && $0.role != .other }
    let kinds = Set(known.compactMap(\.role))
    let plain = Set(known.filter(\.isPlain).compactMap(\.role))
    guard kinds.count >= 2, known.count * 2 > named.count || plain.count >= 2,
      !kinds.isDisjoint(with: [.deadline, .responsible, .title, .content]),
      kinds != [.number, .content], named.count == captions.count || kinds.count >= 3
    else { return nil }
    self.captions = captions.map(\.text)
    let roles = Self.roles(of: captions)
    self.roles = roles
    unknown = captions.indices.filter { index in
      roles[index] == .other && captions[index].role != .other && !captions[index].text.isEmpty
    }.map { captions[$0].text }
    glued = captions.filter { $0.isGlued && $0.role != .number }.map(\.text)
  }

  /// A header that nobody printed.
  init(inferred roles: [ColumnRole]) {
    captions = roles.map { _ in "" }
    self.roles = roles
    glued = []
    unknown = []
  }

  /// The column that holds `role`.
  func column(_ role: ColumnRole) -> Int? { roles.firstIndex(of: role) }

  /// Gives every column a role: what its caption means, unless a column to the left has it.
  private static func roles(of captions: [Caption]) -> [ColumnRole] {
    var taken: Set<ColumnRole> = []
    let hasDeadline = captions.contains { $0.role == .deadline && $0.bound == nil }
    var roles = captions.map { caption -> ColumnRole in
      if caption.bound != nil, hasDeadline { return .other }
      for role in caption.roles where role == .other || !taken.contains(role) {
        taken.insert(role)
        return role
      }
      return .other
    }
    if !taken.contains(.title) {
      for substitute in [ColumnRole.content, .stage] {
        if let column = roles.firstIndex(of: substitute) {
          roles[column] = .title
          break
        }
      }
    }
    return roles
  }
}
