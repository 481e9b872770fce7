import Wording

/// The remarks on a Word document, those of one kind at one place made one.
struct DOCXRemarks: Sendable {
  private var remarks: [DocumentRemark] = []
  private var left = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// All remarks; the last one tells how many more there were.
  var all: [DocumentRemark] {
    guard left > 0 else { return remarks }
    let more = Phrase.count(
      left, ru: ("замечание", "замечания", "замечаний"), en: ("remark", "remarks"))
    return remarks + [
      DocumentRemark(
        .structure, Phrase(ru: "и ещё ", en: "and ") + more + Phrase(ru: "", en: " more"))
    ]
  }

  mutating func add(
    _ kind: DocumentRemark.Kind, _ message: @autoclosure () -> Phrase, at place: DocumentPlace?
  ) {
    guard remarks.count < limit else {
      left += 1
      return
    }
    let remark = DocumentRemark(kind, message(), at: place)
    if remarks.last != remark { remarks.append(remark) }
  }
}

/// What was noticed in one paragraph.
struct DOCXParagraphNotice: Sendable {
  var deleted = ""
  var movedAway = ""
  var inserted = ""
  var hidden = ""
  var comments = 0
  var pictures = 0
  var textBoxes = 0
  var misplaced = 0
  /// Text of a field whose parts the file does not tell apart.
  var unfinishedField = ""

  /// Hands the notice over to the remarks of the document.
  func report(to remarks: inout DOCXRemarks, at place: DocumentPlace) {
    func quote(_ kind: DocumentRemark.Kind, _ text: String, _ ru: String, _ en: String) {
      guard text.contains(where: { !$0.isWhitespace }) else { return }
      remarks.add(kind, Phrase(ru: ru, en: en) + .quoted(text.cleaned()), at: place)
    }
    quote(
      .deletedText, deleted, "удалённый правкой текст не прочитан: ",
      "text deleted by a tracked change is left out: ")
    quote(
      .deletedText, movedAway, "текст, перенесённый отсюда правкой, здесь не прочитан: ",
      "text moved away by a tracked change is left out here: ")
    quote(
      .insertedText, inserted, "вставленный правкой текст прочитан, хотя правка ещё не принята: ",
      "text inserted by a tracked change is read, though the change is not accepted yet: ")
    quote(.hidden, hidden, "скрытый текст прочитан: ", "hidden text is read: ")
    quote(
      .structure, unfinishedField, "поле без конца, его текст прочитан как есть: ",
      "a field without an end, its text is read as it stands: ")
    if comments > 0 {
      remarks.add(
        .comment,
        Phrase(
          ru: comments == 1
            ? "примечание на полях не прочитано" : "примечания на полях не прочитаны",
          en: comments == 1 ? "a comment is left out" : "comments are left out"),
        at: place)
    }
    if pictures > 0 {
      remarks.add(
        .picture,
        Phrase(
          ru: pictures == 1 ? "рисунок не прочитан" : "рисунки не прочитаны",
          en: pictures == 1 ? "a picture is left out" : "pictures are left out"),
        at: place)
    }
    if misplaced > 0 {
      remarks.add(
        .structure,
        Phrase(
          ru: "абзац или таблица внутри абзаца прочитаны после него",
          en: "a paragraph or table inside of a paragraph is read after it"),
        at: place)
    }
    if textBoxes > 0 {
      remarks.add(
        .textBox,
        Phrase(
          ru: "надпись прочитана после абзаца, к которому она привязана",
          en: "a text box is read after the paragraph to which it is tied"),
        at: place)
    }
  }
}
