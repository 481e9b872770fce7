extension Consent: Expiring {
  public var stands: Bool { withdrawn == nil }

  public func isOfKind(of other: Consent) -> Bool {
    kind == other.kind && signer.kind == other.signer.kind
  }
}
