import JSONStore
import MentorCore

extension Report {
  /// A paper as the answer of a command: text on the screen, DOCX and HTML as files.
  ///
  /// - Parameters:
  ///   - paper: The paper.
  ///   - json: What a program gets: the record from which the paper was made.
  init(_ paper: Paper, json: @escaping () -> JSON) {
    self.init(text: { _ in PaperPlainText(paper).text }, json: json)
    documents = [
      .docx: { _, emit in try emit(PaperOffice(paper).bytes) },
      .html: { _, emit in try emit(Array(PaperPage(paper).text.utf8)) },
    ]
  }
}
