public import Wording

/// The kinds of papers that the result of a measure may name.
///
/// Source: customary default of this program; no norm says which measures end with a paper.
public enum PaperKind: String, Hashable, Sendable, CaseIterable {
  /// An order of the head: приказ, распоряжение, постановление.
  case order
  /// A regulation: положение, регламент.
  case regulation
  /// Minutes: протокол.
  case minutes
  /// A memorandum: справка.
  case memo
  /// A report: отчёт.
  case report
  /// A certificate of something done: акт.
  case act
  /// A contract: договор, соглашение.
  case contract
  /// A consent: согласие.
  case consent
  /// A list: список, реестр.
  case list
  /// A certificate of training: сертификат, удостоверение.
  case certificate

  /// The kind in words.
  public var name: Phrase {
    switch self {
    case .order: Phrase(ru: "приказ", en: "order")
    case .regulation: Phrase(ru: "положение", en: "regulation")
    case .minutes: Phrase(ru: "протокол", en: "minutes")
    case .memo: Phrase(ru: "справка", en: "memorandum")
    case .report: Phrase(ru: "отчёт", en: "report")
    case .act: Phrase(ru: "акт", en: "act")
    case .contract: Phrase(ru: "договор", en: "contract")
    case .consent: Phrase(ru: "согласие", en: "consent")
    case .list: Phrase(ru: "список", en: "list")
    case .certificate: Phrase(ru: "сертификат", en: "certificate")
    }
  }

  /// Words of the kind, one for each stem that ``WordStem`` makes of their cases.
  private var words: [String] {
    switch self {
    case .order: ["приказ", "распоряжение", "постановление", "order"]
    case .regulation: ["положение", "регламент", "regulation"]
    case .minutes: ["протокол", "minutes"]
    case .memo: ["справка", "справок", "memorandum"]
    case .report: ["отчет", "report"]
    case .act: ["акт", "акты", "акта"]
    case .contract: ["договор", "соглашение", "contract", "agreement"]
    case .consent: ["согласие"]
    case .list: ["список", "списки", "реестр"]
    case .certificate: ["сертификат", "удостоверение", "certificate"]
    }
  }

  /// The kind that each stem tells.
  private static let kinds: [WordStem: PaperKind] = Dictionary(
    allCases.flatMap { kind in kind.words.map { (WordStem($0), kind) } },
    uniquingKeysWith: { first, _ in first })

  /// The kinds that `text` names, each once, in order of their appearance.
  ///
  /// - Complexity: O(*n*).
  static func named(in text: String) -> [PaperKind] {
    var found: [PaperKind] = []
    for word in FoldedText(text).words {
      guard let kind = kind(of: word), !found.contains(kind) else { continue }
      found.append(kind)
    }
    return found
  }

  /// The kind that the folded `word` names, or `nil`.
  static func kind(of word: Substring) -> PaperKind? {
    let letters = word.unicodeScalars.drop { !$0.properties.isAlphabetic }
      .prefix { $0.properties.isAlphabetic }
    return kinds[WordStem(String(String.UnicodeScalarView(letters)))]
  }
}

extension Measure {
  /// The papers with which the measure is to end, as far as its wording says so.
  ///
  /// The column of results is asked; where there is none, a title that speaks of issuing or approving
  /// an order or a regulation. A customary default of this program.
  public var expectedPapers: [PaperKind] {
    if let result { return PaperKind.named(in: result) }
    let isIssued = FoldedText(title).words.contains { word in
      ["изда", "утвер", "подпис"].contains { word.hasPrefix($0) }
    }
    return isIssued
      ? PaperKind.named(in: title).filter { $0 == .order || $0 == .regulation } : []
  }

  /// The times that it was carried out without any evidence, though it is to end with a paper.
  public var completionsWithoutPaper: [Completion] {
    guard progress.state != .skipped, progress.completions.contains(where: { !$0.isProven }),
      !expectedPapers.isEmpty
    else { return [] }
    return progress.completions.filter { !$0.isProven }
  }

  /// Whether it was carried out, and the paper with which it is to end was not named.
  public var lacksPaper: Bool { !completionsWithoutPaper.isEmpty }
}
