/// Reads a document from a file of any kind that the program knows.
///
/// What the file holds decides, then its name: a page called `.xls` is read as a page, Markdown called
/// `.txt` as Markdown where it has a table. Text that is none of these stays text, a paragraph a line.
public struct DocumentReader: Hashable, Sendable {
  /// The encoding of texts; `nil` to find it for each file.
  public var encoding: TextEncoding?

  /// What separates the cells of CSV; `nil` to find it.
  public var separator: CSVSeparator?

  /// Creates a reader; what is `nil` is found out for each file.
  public init(encoding: TextEncoding? = nil, separator: CSVSeparator? = nil) {
    self.encoding = encoding
    self.separator = separator
  }

  /// Reads the document that a file of `bytes` holds.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - name: The name of the file, with or without folders.
  /// - Returns: The document with the kind of the file.
  /// - Throws: ``DocumentError``; of a kind that is not read it says what to do.
  /// - Complexity: O(*n*) in the bytes, those of an archive unpacked.
  public func read(_ bytes: [UInt8], named name: String) throws(DocumentError) -> ReadDocument {
    if let kind = try officeKind(of: bytes) {
      return ReadDocument(kind: kind, document: try office(bytes, kind))
    }
    let named = DocumentKind(named: name)
    if PageSearch.isPage(bytes, named: named) {
      return ReadDocument(kind: .page, document: try page(bytes))
    }
    if named == .csv {
      return ReadDocument(kind: .csv, document: try table(bytes, named: name))
    }
    let text = try text(of: bytes)
    if named == .markdown || MarkdownReader.recognizes(text) {
      return ReadDocument(kind: .markdown, document: try markdown(text))
    }
    if named != .text, CSVSearch.isTable(text) {
      return ReadDocument(kind: .csv, document: try table(bytes, named: name))
    }
    return ReadDocument(kind: .text, document: Document(text: text), text: text)
  }

  // MARK: The readers

  /// The kind of a document of Office, `nil` for a text.
  private func officeKind(of bytes: [UInt8]) throws(DocumentError) -> DocumentKind? {
    switch OtherFile.error(for: bytes) {
    case .unknownFile, .empty: return nil
    case .some(let error): throw .package(error)
    case nil: break
    }
    do throws(PackageError) {
      return try OfficePackage(bytes).mainPart.hasPrefix("xl/") ? .workbook : .word
    } catch {
      throw .package(error)
    }
  }

  private func office(
    _ bytes: [UInt8], _ kind: DocumentKind
  ) throws(DocumentError) -> Document {
    do throws(PackageError) {
      do throws(PackageError) {
        return try kind == .workbook
          ? XLSXReader().document(from: bytes) : DOCXReader().document(from: bytes)
      } catch {
        // A part may have any name; what stands in it is told by its reader.
        switch error {
        case .workbook: return try XLSXReader().document(from: bytes)
        case .textDocument: return try DOCXReader().document(from: bytes)
        default: throw error
        }
      }
    } catch {
      throw .package(error)
    }
  }

  private func page(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    do throws(HTMLError) {
      return try HTMLReader(encoding: encoding).document(from: bytes)
    } catch {
      throw .page(error)
    }
  }

  private func markdown(_ text: String) throws(DocumentError) -> Document {
    do throws(MarkdownError) {
      return try MarkdownReader().document(from: text)
    } catch {
      throw .markdown(error)
    }
  }

  private func table(_ bytes: [UInt8], named name: String) throws(DocumentError) -> Document {
    do throws(CSVError) {
      let reader = CSVReader(encoding: encoding, separator: separator)
      return Document(try reader.table(from: bytes, named: name).table)
    } catch {
      throw .table(error)
    }
  }

  /// The most lines of a text that is read.
  static let mostLines = 500_000

  private func text(of bytes: [UInt8]) throws(DocumentError) -> String {
    do throws(TextDecodingError) {
      let text = try DecodedText(bytes, as: encoding).text
      guard MarkdownLine.count(in: text) <= Self.mostLines else {
        throw .tooManyLines(limit: Self.mostLines)
      }
      return text
    } catch {
      throw .text(error)
    }
  }
}

/// A document with the kind of its file.
public struct ReadDocument: Hashable, Sendable {
  /// What the file is.
  public let kind: DocumentKind

  /// What it holds.
  public let document: Document

  /// The text itself where the file is plain text, whose lines are then the paragraphs of
  /// ``document``; `nil` for other kinds.
  public let text: String?

  fileprivate init(kind: DocumentKind, document: Document, text: String? = nil) {
    self.kind = kind
    self.document = document
    self.text = text
  }
}

extension Document {
  /// A document whose paragraphs are the lines of `text`, which may end in LF, CR or CR LF.
  ///
  /// - Complexity: O(*n*).
  public init(text: String) {
    self.init(
      blocks: MarkdownLine.rawLines(of: text).enumerated().map { index, line in
        .paragraph(DocumentParagraph(String(line), at: .line(index + 1)))
      })
  }

  /// A document of one table, whose rows keep their numbers.
  ///
  /// Of a run of blank rows, which a ``Table`` lacks, nothing is kept but the numbers.
  public init(_ table: Table) {
    let rows = table.rows.map { row in
      DocumentRow(
        row.cells.enumerated().map { DocumentCell($0.element, column: $0.offset) },
        at: .tableRow(table: 1, row: row.number))
    }
    self.init(blocks: rows.isEmpty ? [] : [.table(DocumentTable(rows: rows))])
  }
}
