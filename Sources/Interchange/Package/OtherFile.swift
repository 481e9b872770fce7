/// Files that are given for a document of Office and are none.
enum OtherFile {
  /// Why `bytes` cannot be an archive with a document; `nil` where they may be one.
  ///
  /// - Complexity: O(*n*) for files of old Office, O(1) for others.
  static func error(for bytes: [UInt8]) -> PackageError? {
    guard !bytes.isEmpty else { return .empty }
    // What an archive holds is told by its parts, not by its first bytes.
    guard !bytes.starts(with: [0x50, 0x4B]) else { return nil }
    switch FileSignature(bytes) {
    case .oldOffice: return errorOfOldOffice(bytes)
    case .some(let signature): return .otherFile(signature)
    case nil: return .unknownFile
    }
  }

  /// Old Office keeps streams with names of two bytes a letter; a password puts the new document
  /// whole into one of them.
  private static func errorOfOldOffice(_ bytes: [UInt8]) -> PackageError {
    if holds("EncryptedPackage", bytes) { return .encrypted }
    if holds("WordDocument", bytes) { return .oldWord }
    if holds("Workbook", bytes) || holds("Book", bytes) { return .oldExcel }
    return .otherFile(.oldOffice)
  }

  /// Whether `bytes` hold a stream of this name; such names stand at multiples of 128 bytes.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let wanted: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
    return stride(from: 512, to: bytes.count - wanted.count, by: 128).contains { offset in
      bytes[offset] == wanted[0] && bytes[offset...].starts(with: wanted)
    }
  }
}
