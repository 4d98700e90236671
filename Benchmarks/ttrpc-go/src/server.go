// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"crypto/tls"
	"flag"
	"fmt"
	"net"
	"os"
	"os/signal"
	"runtime"
	"syscall"

	"github.com/containerd/ttrpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	benchpb "ttrpcbench/benchpb"
)

func serve(arguments []string) error {
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	host := flags.String("host", "127.0.0.1", "address to listen on")
	port := flags.Int("port", 0, "port; 0 lets the system choose")
	certificate := flags.String("certificate", "", "PEM file")
	key := flags.String("key", "", "PEM file")
	tokenKeys := flags.String("token-keys", "", "JWKS file")
	threads := flags.Int("threads", 1, "threads that run Go code")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	runtime.GOMAXPROCS(*threads)
	verifier, err := newTokenVerifier(*tokenKeys)
	if err != nil {
		return err
	}
	pair, err := tls.LoadX509KeyPair(*certificate, *key)
	if err != nil {
		return err
	}
	server, err := ttrpc.NewServer(ttrpc.WithUnaryServerInterceptor(
		func(ctx context.Context, unmarshal ttrpc.Unmarshaler, _ *ttrpc.UnaryServerInfo, method ttrpc.Method) (
			interface{}, error,
		) {
			value, _ := ttrpc.GetMetadataValue(ctx, "authorization")
			if err := verifier.check(value); err != nil {
				return nil, status.Error(codes.Unauthenticated, err.Error())
			}
			return method(ctx, unmarshal)
		},
	))
	if err != nil {
		return err
	}
	// The server of this version knows no streams.
	server.Register("bench.v1.Bench", map[string]ttrpc.Method{"Unary": unary, "Echo": echo})
	socket, err := net.Listen("tcp", fmt.Sprintf("%s:%d", *host, *port))
	if err != nil {
		return err
	}
	listener := tls.NewListener(socket, &tls.Config{
		Certificates: []tls.Certificate{pair},
		MinVersion:   tls.VersionTLS13,
	})
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGTERM)
	go func() {
		<-ended
		os.Exit(0)
	}()
	fmt.Printf("listening %s\n", socket.Addr())
	return server.Serve(context.Background(), listener)
}

// unary computes each field of the reply as bench.proto says.
func unary(_ context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	var request benchpb.UnaryRequest
	if err := unmarshal(&request); err != nil {
		return nil, err
	}
	score := uint32(request.Sequence % 101)
	condition := "poor"
	if score >= 50 {
		condition = "good"
	}
	var done uint32
	if request.Limit != 0 {
		done = uint32(request.Sequence % uint64(request.Limit))
	}
	return &benchpb.UnaryReply{
		Id:       request.Id,
		Sequence: request.Sequence,
		Title:    "Partnership number " + request.Id,
		Owner: &benchpb.Owner{
			Name:    "Owner of " + request.Id,
			Email:   request.Id + "@partners.example.org",
			Account: request.Sequence + 1000,
		},
		Health: &benchpb.Health{
			Status:    condition,
			Score:     score,
			CheckedAt: request.Since + 60000,
			Note:      request.Query,
		},
		Progress: &benchpb.Progress{Done: done, Total: request.Limit, UpdatedAt: request.Since},
	}, nil
}

func echo(_ context.Context, unmarshal func(interface{}) error) (interface{}, error) {
	message := new(benchpb.EchoMessage)
	if err := unmarshal(message); err != nil {
		return nil, err
	}
	return message, nil
}
