public import JSONStore
import Wording

/// What shows that a measure was carried out.
public enum Evidence: Hashable, Sendable {
  /// An order: приказ, распоряжение, постановление.
  case order(PaperReference)
  /// Another paper with a name: «протокол № 3», «справка».
  case document(PaperReference)
  /// A file whose digest is known.
  case file(EvidenceFile)
  /// An address in the web, `https` or `http`.
  case link(String)
  /// Other words.
  case words(String)

  /// What the words of one piece of evidence mean.
  ///
  /// - Complexity: O(*n*).
  public init(_ typed: String) {
    let text = typed.cleaned()
    if let link = Self.link(in: text) {
      self = .link(link)
      return
    }
    let first = FoldedText(text).words.first.flatMap(PaperKind.kind)
    let paper = PaperReference(text)
    if first == .order {
      self = .order(paper)
    } else if first != nil || text.contains("№") || paper.date != nil && !paper.name.isEmpty {
      self = .document(paper)
    } else {
      self = .words(text)
    }
  }

  /// The pieces of evidence that `text` names, which a semicolon or a line break parts.
  ///
  /// - Complexity: O(*n*).
  public static func all(in text: String) -> [Evidence] {
    text.split { $0 == ";" || $0.isNewline }.map { String($0).cleaned() }
      .filter { !$0.isEmpty }.map(Evidence.init)
  }

  /// The address in `text`, or `nil`.
  private static func link(in text: String) -> String? {
    text.split(separator: " ").lazy.map(String.init).first { word in
      let lower = word.lowercased()
      let rest = ["https://", "http://"].first { lower.hasPrefix($0) }
        .map { lower.dropFirst($0.count) }
      return rest.map { $0.contains(".") } ?? false
    }
  }

  /// The kind in a word that scripts may rely on.
  public var kind: String {
    switch self {
    case .order: "order"
    case .document: "document"
    case .file: "file"
    case .link: "link"
    case .words: "words"
    }
  }

  /// The evidence as commands print it.
  public var json: JSON {
    switch self {
    case .order(let paper), .document(let paper):
      [
        "kind": .string(kind), "text": .string(paper.text), "name": .string(paper.name),
        "number": JSON(paper.number), "date": JSON(paper.date),
      ]
    case .file(let file):
      [
        "kind": .string(kind), "text": .string(file.name), "path": JSON(file.path),
        "size": JSON(file.size), "hash": .string(file.hash),
      ]
    case .link(let link): ["kind": .string(kind), "text": .string(link), "link": .string(link)]
    case .words(let text): ["kind": .string(kind), "text": .string(text)]
    }
  }
}

extension Completion {
  /// Whether anything was named that shows it.
  public var isProven: Bool {
    !files.isEmpty || evidence?.contains { !$0.isWhitespace && $0 != ";" } ?? false
  }

  /// What shows that it was done: what the words mean, then the files.
  ///
  /// - Complexity: O(*n*) in the length of the words.
  public var papers: [Evidence] {
    (evidence.map { Evidence.all(in: $0) } ?? []) + files.map(Evidence.file)
  }
}
