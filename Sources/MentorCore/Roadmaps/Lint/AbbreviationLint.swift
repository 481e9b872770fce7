import Wording

/// Finds abbreviations that the document never spells out.
struct AbbreviationLint {
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  ///
  /// - Complexity: O(*n*) in words, for each abbreviation.
  init(_ roadmap: Roadmap) {
    var places: [String: [Measure]] = [:]
    var order: [String] = []
    for measure in roadmap.measures {
      let texts = [measure.title, measure.content, measure.result].compactMap { $0 }
      let found = (texts + measure.responsible).flatMap(Self.abbreviations)
      var seen: Set<String> = []
      for word in found where seen.insert(word).inserted {
        if places[word] == nil { order.append(word) }
        places[word, default: []].append(measure)
      }
    }
    guard !order.isEmpty else { return }
    let texts = Self.texts(of: roadmap).map(SpelledText.init)
    for word in order where !Self.isSpelledOut(word, in: texts) {
      guard let measures = places[word], let first = measures.first else { continue }
      let others = measures.count - 1
      findings.append(
        RoadmapFinding(
          .abbreviation, measure: first.id, line: first.origin?.line,
          Phrase(
            ru: "сокращение «\(word)» нигде в документе не раскрыто"
              + (others > 0
                ? ", а стоит ещё в \(others) \(others.form("строке", "строках", "строках"))" : ""),
            en: "the abbreviation “\(word)” is never spelled out"
              + (others > 0 ? ", and stands in \(others) more row\(others == 1 ? "" : "s")" : ""))))
    }
  }

  private static func texts(of roadmap: Roadmap) -> [String] {
    [roadmap.title, roadmap.organization, roadmap.approval?.authority].compactMap { $0 }
      + roadmap.preamble + roadmap.notes + roadmap.sections.map(\.title)
      + roadmap.measures.flatMap {
        [$0.title, $0.content, $0.result].compactMap { $0 } + $0.responsible
      }
  }

  /// The abbreviations of `text` that not every reader knows.
  private static func abbreviations(in text: String) -> [String] {
    let words = words(text)
    return words.indices.compactMap { index in
      let word = words[index]
      guard isAbbreviation(word), !known.contains(word), !PartyWord.isLegalForm(word),
        // Words among others in capitals belong to a heading.
        !isShouted(words, at: index - 1), !isShouted(words, at: index + 1)
      else { return nil }
      return word
    }
  }

  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic }.map {
      String(String.UnicodeScalarView($0))
    }
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    (2...7).contains(word.unicodeScalars.count)
      && word.unicodeScalars.allSatisfy { ("А"..."Я").contains($0) || $0 == "Ё" }
  }

  /// Whether the word at `index` is a whole word in capitals.
  private static func isShouted(_ words: [String], at index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let scalars = words[index].unicodeScalars
    return scalars.count >= 7 && scalars.allSatisfy { $0.properties.isUppercase }
  }

  /// Whether words whose initials are those of `word` stand together somewhere, or the word is explained
  /// in brackets or before them.
  private static func isSpelledOut(_ word: String, in texts: [SpelledText]) -> Bool {
    let letters = FoldedText(word).text
    return texts.contains { text in
      text.initials.utf8Contains(letters)
        || ["(\(word))", "(далее – \(word))", "(далее - \(word))", "\(word) ("]
          .contains { text.text.utf8Contains($0) }
    }
  }

  /// A text and the initials of its words, small words left out.
  private struct SpelledText {
    let text: String
    let initials: String

    init(_ text: String) {
      self.text = text
      initials = String(
        FoldedText(text).bareWords.filter { !small.contains($0) }.compactMap(\.first))
    }
  }

  private static let small: Set<Substring> = ["и", "в", "на", "по", "с", "для", "при", "о", "об"]

  /// What everybody in a school knows (a customary default).
  private static let known: Set<String> = [
    "РФ", "СОШ", "ООШ", "НОШ", "ДОУ", "ДОО", "ДОП", "СПО", "ВУЗ", "ФГОС", "ЕГЭ", "ОГЭ", "ГИА",
    "ВПР",
    "СМИ", "ФИО", "УВР", "ВР", "НМР", "МР", "ДЮСШ", "ДДТ", "ЦДТ", "ИКТ", "ОБЖ", "ПДН", "КДН", "ГТО",
    "МО", "ШМО", "РМО", "ПК", "ИП", "НКО", "ФЗ", "ТК", "США", "СНГ", "СССР", "ПДД", "РДШ",
  ]
}

extension String {
  /// Whether the bytes of `part` stand together in the text.
  fileprivate func utf8Contains(_ part: String) -> Bool {
    let bytes = Array(part.utf8)
    guard let first = bytes.first else { return true }
    let text = Array(utf8)
    guard text.count >= bytes.count else { return false }
    return (0...(text.count - bytes.count)).contains { start in
      text[start] == first && text[start..<(start + bytes.count)].elementsEqual(bytes)
    }
  }
}
